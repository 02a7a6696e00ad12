import { type FactName, factWords, partWords } from '@/core/law';
import type { Language } from '@/i18n';

const isFact = (name: string): name is FactName => Object.hasOwn(factWords, name);

/** What a field of a payload is called: a fact by its own words, also inside a correction; else the part, else its name. */
export function nameOf(path: string, language: Language): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const fact = isFact(path) ? path : path === `payload.${name}` && isFact(name) ? name : undefined;
  return (fact ? factWords[fact] : partWords(path))?.[language === 'zh-CN' ? 'zh' : 'en'] ?? name;
}
