export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const DAY = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Monday of an ISO week. */
function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

/** `2026`, `2026-Q1`, `2026-W09`, `2026-03` or `2026-03-05`; a range (`2026-01/2026-03`) has no grain of its own. */
export function grainOf(period: string): Grain | null {
  if (/^\d{4}$/.test(period)) return 'year';
  if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
  if (/^\d{4}-W\d{2}$/.test(period)) return 'week';
  if (/^\d{4}-\d{2}$/.test(period)) return 'month';
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? 'day' : null;
}

/** First and last day of a period as texts that sort; what is no period sorts by itself. */
export function periodEnds(period: string): readonly [string, string] {
  const [from = '', to] = period.split('/');
  if (to !== undefined) return [periodEnds(from)[0], periodEnds(to)[1]];
  const year = Number(from.slice(0, 4));
  switch (grainOf(from)) {
    case 'year':
      return [`${from}-01-01`, `${from}-12-31`];
    case 'quarter': {
      const first = (Number(from.slice(6)) - 1) * 3;
      return [dayOf(Date.UTC(year, first, 1)), dayOf(Date.UTC(year, first + 3, 0))];
    }
    case 'week': {
      const start = weekStart(year, Number(from.slice(6)));
      return [dayOf(start), dayOf(start + 6 * DAY)];
    }
    case 'month': {
      const month = Number(from.slice(5));
      return [`${from}-01`, dayOf(Date.UTC(year, month, 0))];
    }
    case 'day':
    case null:
      return [from, from];
  }
}

/** The period `by` steps of its grain on; null for a range or a text. */
export function shifted(period: string, by: number): string | null {
  const year = Number(period.slice(0, 4));
  switch (grainOf(period)) {
    case 'year':
      return String(year + by);
    case 'quarter': {
      const at = year * 4 + Number(period.slice(6)) - 1 + by;
      return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
    }
    case 'month': {
      const at = year * 12 + Number(period.slice(5)) - 1 + by;
      return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
    }
    case 'week': {
      const thursday = new Date(weekStart(year, Number(period.slice(6))) + (3 + by * 7) * DAY);
      const first = weekStart(thursday.getUTCFullYear(), 1);
      return `${thursday.getUTCFullYear()}-W${two(Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1)}`;
    }
    case 'day':
      return dayOf(Date.parse(`${period}T00:00:00Z`) + by * DAY);
    case null:
      return null;
  }
}

/** The same period of the year before; of a range, the same stretch. */
export function yearBefore(period: string): string | null {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const start = yearBefore(from);
    const end = yearBefore(to);
    return start && end ? `${start}/${end}` : null;
  }
  return /^\d{4}/.test(period) ? `${Number(period.slice(0, 4)) - 1}${period.slice(4)}` : null;
}

/**
 * Periods in order, with those left out between them filled in, so that a gap of time is a gap on the axis. A month that a range
 * covers (一月、二月 published together) is not filled.
 */
export function orderedPeriods(periods: readonly string[]): readonly string[] {
  const spans = new Map([...new Set(periods)].map((period) => [period, periodEnds(period)] as const));
  const known = [...spans.keys()];
  const plain = known.filter((period) => grainOf(period) !== null);
  const grains = new Set(plain.map(grainOf));
  const ranges = known.filter((period) => period.includes('/'));
  const sorted = (list: readonly string[]) =>
    [...list].sort((a, b) => {
      const [aFrom, aTo] = spans.get(a) ?? periodEnds(a);
      const [bFrom, bTo] = spans.get(b) ?? periodEnds(b);
      return aTo === bTo ? aFrom.localeCompare(bFrom) : aTo < bTo ? -1 : 1;
    });
  if (grains.size !== 1 || plain.length < 2) return sorted(known);
  const first = sorted(plain)[0] ?? '';
  const last = sorted(plain).at(-1) ?? '';
  const covered = (period: string) => {
    if (ranges.length === 0) return false;
    const [from, to] = periodEnds(period);
    return ranges.some((range) => {
      const [start = '', end = ''] = spans.get(range) ?? [];
      return start <= from && to <= end;
    });
  };
  const filled = new Set(known);
  for (let period: string | null = first, steps = 0; period && period !== last && steps < 50_000; steps += 1) {
    if (!covered(period)) filled.add(period);
    period = shifted(period, 1);
  }
  return sorted([...filled]);
}
