import type { Grain } from './query';

const DAY_MS = 86_400_000;
const order: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The grain a period is written in; undefined for cumulative spans (2026-01/2026-03) and for what is no period. */
export function grainOf(period: string): Grain | undefined {
  if (/^\d{4}$/.test(period)) return 'year';
  if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
  if (/^\d{4}-W\d{2}$/.test(period)) return 'week';
  if (/^\d{4}-\d{2}$/.test(period)) return 'month';
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(period) ? 'day' : undefined;
}

/**
 * The period of a grain that a date lies in: 2026-03-02 by quarter is 2026-Q1. Null where it cannot be said: a year has no
 * month, a cumulative span is no month, a week may lie in two months.
 */
export function periodOf(date: string, grain: Grain): string | null {
  const own = grainOf(date);
  if (own === undefined) return null;
  if (own === grain) return own === 'day' ? date.slice(0, 10) : date;
  if (order.indexOf(own) > order.indexOf(grain) || own === 'week') return null;
  if (grain === 'year') return date.slice(0, 4);
  if (grain === 'quarter') return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  return grain === 'month' ? date.slice(0, 7) : isoWeek(date.slice(0, 10));
}

/** ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const thursday = at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${String(Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1).padStart(2, '0')}`;
}
