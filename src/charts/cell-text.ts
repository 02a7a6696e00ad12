import { formatNumber, formatPeriod, type Language } from '@/i18n';

const isPeriod = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text);

/** A cell as it is read: numbers grouped, days and months in words. Downloads keep what stands in the table. */
export const cellText = (cell: string | number | null, language: Language): string => {
  if (cell === null || cell === '') return '—';
  if (typeof cell === 'number') return formatNumber(cell, language, 4);
  return isPeriod(cell) ? formatPeriod(cell, language) : cell;
};
