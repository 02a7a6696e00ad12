import { dayAfter, endless, grainOf, spanOf } from '@/analysis/tables';

/** What dates cover, from the period that begins first to the one that ends last: April ends behind the first quarter. Null: nothing. */
export function periodOfDates(dates: readonly string[]): { readonly from: string; readonly to: string } | null {
  const parts = dates.filter((date) => date !== endless.forever).map((date) => date.split('/'));
  const from = least(parts.map(([first = '']) => [first, startOf(first)]));
  const to = least(
    parts.map((ends) => [ends.at(-1) ?? '', endOf(ends.at(-1) ?? '')]),
    -1,
  );
  return from === undefined || to === undefined ? null : { from, to };
}

const startOf = (date: string): string => (grainOf(date) === 'day' ? date : (spanOf(date)?.from ?? date));

function endOf(date: string): string {
  const span = grainOf(date) === 'day' ? undefined : spanOf(date);
  return span ? `${dayAfter(span.before, -1)}~` : date;
}

/** The name with the least key (-1: the greatest). */
function least(named: readonly (readonly [string, string])[], side: 1 | -1 = 1): string | undefined {
  let best: readonly [string, string] | undefined;
  for (const one of named) if (!best || (side > 0 ? one[1] < best[1] : one[1] > best[1])) best = one;
  return best?.[0];
}
