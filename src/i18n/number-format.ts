import type { Language } from './bilingual';

interface NumberFormat {
  format(value: number): string;
}

const made = new Map<string, NumberFormat>();

/** The number format of a language with at most so many decimals, with the minus sign of the typographers and no "−0"; kept, since making one costs more than its use. */
export function numberFormat(
  language: Language,
  decimals: number,
  style: 'decimal' | 'percent' = 'decimal',
): NumberFormat {
  const key = `${language} ${style} ${decimals}`;
  const known = made.get(key);
  if (known) return known;
  const intl = new Intl.NumberFormat(language, { style, maximumFractionDigits: decimals, signDisplay: 'negative' });
  const format: NumberFormat = { format: (value) => intl.format(value).replace('-', '−') };
  made.set(key, format);
  return format;
}
