import { comparatorOf } from './compare-cells';
import { grainOf, spanOf } from './period';
import type { Comparison } from './query';

const compare = comparatorOf('date');

/**
 * A comparison with a date. A day, week, month, quarter or year is meant as the whole of it: equal is what lies within, `ge` what
 * does not end before it, `le` what does not begin after it, `lt` what ends before it, `gt` what begins after it; so a month is
 * cut out of days, moments and months alike. Moments, cumulative spans and what has no end are compared as they stand.
 */
export function dateTest(is: Comparison, value: string): (cell: string) => boolean {
  const span = /[T ]/.test(value) ? undefined : spanOf(value);
  if (!span) return (cell) => holds(is, compare(cell, value));
  return (cell) => {
    const grain = grainOf(cell);
    const own = grain === 'day' ? undefined : spanOf(cell);
    if (!own && grain !== 'day') return holds(is, compare(cell, value));
    const endsBefore = own ? compare(own.before, span.from) <= 0 : compare(cell, span.from) < 0;
    const beginsAfter = compare(own?.from ?? cell, span.before) >= 0;
    switch (is) {
      case 'ge':
        return !endsBefore;
      case 'lt':
        return endsBefore;
      case 'gt':
        return beginsAfter;
      case 'le':
        return !beginsAfter;
      default: {
        const isWithin =
          compare(own?.from ?? cell, span.from) >= 0 && (own ? compare(own.before, span.before) <= 0 : !beginsAfter);
        return isWithin === (is === 'eq');
      }
    }
  };
}

function holds(is: Comparison, order: number): boolean {
  switch (is) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    default:
      return order >= 0;
  }
}
