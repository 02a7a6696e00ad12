import { cityTimeOf } from '@/data';

const two = (n: number) => String(n).padStart(2, '0');
const span = (year: string, from: number, months: number) => `${year}-${two(from)}/${year}-${two(from + months - 1)}`;

/**
 * A TIME_PERIOD as our date text: 2026, 2026-A1, 2026-Q1, 2026-03, 2026-M03, 2026-W05, 2026-D060, a day, a time; half-years and
 * thirds of a year (2026-S1, 2026-T2) and ranges (2026-01-01/P3M) as spans of months. Undefined: none of these.
 */
export function sdmxPeriod(text: string): string | undefined {
  if (/^\d{4}(-Q[1-4]|-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2]))?$/.test(text)) return text;
  const [, year = '', unit = '', digits = ''] = /^(\d{4})-([AMSTD])(\d{1,3})$/.exec(text) ?? [];
  const n = Number(digits);
  if (unit === 'A' && n === 1) return year;
  if (unit === 'M' && n >= 1 && n <= 12) return `${year}-${two(n)}`;
  if (unit === 'S' && (n === 1 || n === 2)) return span(year, 6 * n - 5, 6);
  if (unit === 'T' && n >= 1 && n <= 3) return span(year, 4 * n - 3, 4);
  if (unit === 'D' && n >= 1 && n <= 366) {
    const day = new Date(Date.UTC(Number(year), 0, n)).toISOString().slice(0, 10);
    return day.startsWith(year) ? day : undefined;
  }
  const [, from = '', month = '', months = ''] = /^(\d{4})-(\d{2})-01(?:T00:00:00)?\/P(\d{1,2})M$/.exec(text) ?? [];
  if (from && Number(month) + Number(months) <= 13) return span(from, Number(month), Number(months));
  return cityTimeOf(text);
}
