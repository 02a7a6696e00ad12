import { type CivilDate, daysBetween, isCivilDate, yearOf } from './civil-date';

const whole = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const solid = /^(\d{4})(\d{2})(\d{2})$/;
const monthAndDay = /^(\d{1,2})[-./月](\d{1,2})日?$/;

/**
 * The day a person wrote: 2026-11-10, 2026.11.10, 2026/11/10, 20261110, 2026年11月10日, full-width digits, or without a year
 * (11月10日), which then is the one nearest to `near`. undefined: it is no day, or could be more than one.
 */
export function readDay(written: string, near: CivilDate): CivilDate | undefined {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  const match = whole.exec(text) ?? solid.exec(text);
  if (match) return dayOf(Number(match[1]), match[2], match[3]);
  const part = monthAndDay.exec(text);
  if (!part) return undefined;
  const year = yearOf(near);
  return [year, year - 1, year + 1]
    .flatMap((of) => dayOf(of, part[1], part[2]) ?? [])
    .toSorted((one, other) => Math.abs(daysBetween(near, one)) - Math.abs(daysBetween(near, other)))[0];
}

/** The month a person wrote: 2026-11, 2026.11, 2026/11, 202611, 2026年11月, full-width digits. undefined: it is no month. */
export function readMonth(written: string): string | undefined {
  const match = /^(\d{4})(?:[-./年](\d{1,2})月?|(\d{2}))$/.exec(written.normalize('NFKC').replace(/\s/g, ''));
  return match ? dayOf(Number(match[1]), match[2] ?? match[3], '1')?.slice(0, 7) : undefined;
}

function dayOf(year: number, month = '', day = ''): CivilDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
}
