import type { Language } from '@/i18n';
import { sayValue } from '@/stage-view';
import { nameOf } from './name-of';

/** A whole value on one line, rows and parts too. */
export function sayWhole(path: string, value: unknown, language: Language): string {
  const comma = language === 'zh' ? '、' : ', ';
  if (Array.isArray(value))
    return value.length === 0
      ? sayValue(path, null, language)
      : value.map((row: unknown) => sayWhole(path, row, language)).join(language === 'zh' ? '；' : '; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${nameOf(`${path}.${name}`, language)} ${sayWhole(`${path}.${name}`, part, language)}`)
      .join(comma);
  return sayValue(path, value, language);
}
