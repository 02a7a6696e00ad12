import type { Cell } from '@/analysis/tables';

/** One part in a hundred thousand million: a fen in a thousand million yuan is more. */
const TOLERANCE = 1e-11;

/** Whether two figures differ in their last digits alone: sums of floats come out a little otherwise each time a source makes them. */
export function isOnlyRounding(before: Cell, now: Cell): boolean {
  if (typeof before !== 'number' || typeof now !== 'number') return false;
  if (Number.isInteger(before) && Number.isInteger(now)) return before === now;
  return Math.abs(before - now) <= TOLERANCE * Math.max(Math.abs(before), Math.abs(now));
}
