import { addDays, addMonths, type CivilDate, civilDate, isCivilDate } from '@/core/kernel';

export const namedPeriods = ['month', 'quarter', 'year'] as const;

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The days a period of the address stands for: `month`, `quarter`, `year` of today, or `2026-01-01~2026-03-31`. Null: no period. */
export function rangeOf(period: string | undefined, today: CivilDate): DayRange | null {
  const year = today.slice(0, 4);
  const month = Number(today.slice(5, 7));
  const stretch = (first: number, months: number): DayRange => {
    const from = civilDate(`${year}-${String(first).padStart(2, '0')}-01`);
    return { from, to: addDays(addMonths(from, months), -1) };
  };
  if (period === 'month') return stretch(month, 1);
  if (period === 'quarter') return stretch(Math.floor((month - 1) / 3) * 3 + 1, 3);
  if (period === 'year') return stretch(1, 12);
  const [from, to, more] = period?.split('~') ?? [];
  return isCivilDate(from) && isCivilDate(to) && more === undefined && from <= to ? { from, to } : null;
}

export const isIn = (day: string | null | undefined, { from, to }: DayRange): boolean =>
  day != null && day >= from && day <= to;
