import type { Comparison } from '@/analysis/tables';

/** What a comparison with a figure of four bytes (real, Float32) comes to at its source: with another such figure, every cell that holds a value, or none. */
type SingleBound =
  | { readonly t: 'cmp'; readonly is: Comparison; readonly at: string }
  | { readonly t: 'present' }
  | { readonly t: 'none' };

/**
 * A cell of four bytes is shown by the shortest decimals that name it: 12.3, though it lies a little beside. A value is compared
 * with what is shown, and the source is asked by the cell of four bytes that lies nearest.
 */
export function singleBound(is: Comparison, value: number): SingleBound {
  const nearest = Math.fround(value);
  if (!Number.isFinite(nearest)) {
    const isAbove = value < 0 ? is === 'gt' || is === 'ge' : is === 'lt' || is === 'le';
    return { t: isAbove || is === 'ne' ? 'present' : 'none' };
  }
  const shown = shortestOf(nearest);
  const at = String(shown);
  if (shown === value) return { t: 'cmp', is, at };
  if (is === 'eq') return { t: 'none' };
  if (is === 'ne') return { t: 'present' };
  const isBelow = is === 'lt' || is === 'le';
  return { t: 'cmp', is: isBelow ? (shown < value ? 'le' : 'lt') : shown > value ? 'ge' : 'gt', at };
}

/** The shortest decimals that name a figure of four bytes; nine digits always do. */
function shortestOf(single: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const shown = Number(single.toPrecision(digits));
    if (Math.fround(shown) === single) return shown;
  }
  return Number(single.toPrecision(9));
}
