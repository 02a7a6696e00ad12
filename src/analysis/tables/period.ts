import type { Grain } from './query';

const DAY_MS = 86_400_000;
const order: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Years beyond four digits and before the first are written with a sign and six digits (ECMA-262 21.4.1.32): 44 BC is -000043. */
const YEAR = String.raw`(\d{4}|[+-]\d{6})`;
const shapes: readonly (readonly [Grain, RegExp])[] = [
  ['day', new RegExp(`^${YEAR}-(\\d{2})-\\d{2}([T ].*)?$`)],
  ['month', new RegExp(`^${YEAR}-(\\d{2})$`)],
  ['year', new RegExp(`^${YEAR}$`)],
  ['quarter', new RegExp(`^${YEAR}-Q([1-4])$`)],
  ['week', new RegExp(`^${YEAR}-W(\\d{2})$`)],
];

/** Days without end (长期有效) and without beginning, as PostgreSQL writes them: behind and before every other day. */
export const endless = { forever: 'infinity', always: '-infinity' } as const;

const isEndless = (date: string): boolean => date === endless.forever || date === endless.always;

/** The grain a period is written in; undefined for cumulative spans (2026-01/2026-03) and for what is no period. */
export const grainOf = (period: string): Grain | undefined => shapes.find(([, shape]) => shape.test(period))?.[0];

/**
 * The period of a grain that a date lies in: 2026-03-02 by quarter is 2026-Q1. Null where it cannot be said: a year has no
 * month, a cumulative span is no month, a week may lie in two months. What has no end lies in no other period but itself.
 */
export function periodOf(date: string, grain: Grain): string | null {
  if (isEndless(date)) return date;
  for (const [own, shape] of shapes) {
    const [, year = '', part = ''] = shape.exec(date) ?? [];
    if (year === '') continue;
    if (own === grain) return own === 'day' ? date.slice(0, year.length + 6) : date;
    if (order.indexOf(own) > order.indexOf(grain) || own === 'week') return null;
    if (grain === 'year') return year;
    if (grain === 'quarter') return `${year}-Q${Math.ceil(Number(part) / 3)}`;
    return grain === 'month' ? `${year}-${part}` : isoWeek(date.slice(0, year.length + 6));
  }
  return null;
}

export interface Span {
  /** Its first day. */
  readonly from: string;
  /** The day after its last. */
  readonly before: string;
}

/** The days of a period; undefined for what is none, and for a day that no calendar has. */
export function spanOf(period: string): Span | undefined {
  const grain = grainOf(period);
  const [, year = '', part = ''] = shapes.find(([own]) => own === grain)?.[1].exec(period) ?? [];
  switch (grain) {
    case 'day': {
      const day = period.slice(0, year.length + 6);
      return isDay(day) ? { from: day, before: dayAfter(day, 1) } : undefined;
    }
    case 'week': {
      const monday = dayAfter(mondayOf(`${year}-01-04`), (Number(part) - 1) * 7);
      return periodOf(monday, 'week') === period ? { from: monday, before: dayAfter(monday, 7) } : undefined;
    }
    case 'month':
      return monthsFrom(year, Number(part) - 1, 1);
    case 'quarter':
      return monthsFrom(year, (Number(part) - 1) * 3, 3);
    case 'year':
      return monthsFrom(year, 0, 12);
    default:
      return undefined;
  }
}

function monthsFrom(year: string, month: number, count: number): Span | undefined {
  const next = month + count;
  const from = `${year}-${String(month + 1).padStart(2, '0')}-01`;
  if (!isDay(from)) return undefined;
  const before = next < 12 ? `${year}-${String(next + 1).padStart(2, '0')}-01` : dayAfter(`${year}-12-31`, 1);
  return { from, before };
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function isDay(day: string): boolean {
  const at = timeOf(day);
  return !Number.isNaN(at) && dayOf(at) === day;
}

const dayOf = (time: number): string => new Date(time).toISOString().split('T', 1)[0] ?? '';

/** The day so many days on. */
export const dayAfter = (day: string, days: number): string => dayOf(timeOf(day) + days * DAY_MS);

const mondayOf = (day: string): string => dayAfter(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));

/** ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string | null {
  if (!isDay(day)) return null;
  const thursday = dayAfter(mondayOf(day), 3);
  const [year = ''] = /^([+-]\d{6}|\d{4})/.exec(thursday) ?? [];
  const days = (timeOf(thursday) - timeOf(`${year}-01-01`)) / DAY_MS;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
