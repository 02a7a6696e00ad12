import { addDays, type CivilDate, civilDate, daysBetween, isCivilDate } from '@/core/kernel';

const EPOCH = civilDate('1970-01-01');
const DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** Days since 1970 of a day as people write it; -1: none. */
export function dayNumber(cell: string): number {
  const [, year, month = '', day = ''] = DAY.exec(cell) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? daysBetween(EPOCH, date) : -1;
}

export const dayOfNumber = (days: number): CivilDate => addDays(EPOCH, days);
