import { factWords, isFactName, partWords } from '@/core/law';
import type { Language } from '@/i18n';

/** What a field of a payload is called: a fact by its own words, also inside a correction; else the part, else its name. */
export function nameOf(path: string, language: Language): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const fact = isFactName(path) ? path : path === `payload.${name}` && isFactName(name) ? name : undefined;
  return (fact ? factWords[fact] : partWords(path))?.[language] ?? name;
}
