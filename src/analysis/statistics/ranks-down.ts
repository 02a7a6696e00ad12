import { tieWidth } from './mid-ranks';

/** Places from the highest value down, 1, 1, 3: one more than the number of values higher by more than the tie width. */
export function ranksDown(values: readonly number[], width = tieWidth(values)): readonly number[] {
  return values.map((value) => 1 + values.filter((other) => other - value > width).length);
}
