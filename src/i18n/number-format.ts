import type { Language } from './bilingual';

const made = new Map<string, Intl.NumberFormat>();

/** The number format of a language with at most so many decimals; kept, since making one costs more than its use. */
export function numberFormat(
  language: Language,
  decimals: number,
  style: 'decimal' | 'percent' = 'decimal',
): Intl.NumberFormat {
  const key = `${language} ${style} ${decimals}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, { style, maximumFractionDigits: decimals });
  made.set(key, format);
  return format;
}
