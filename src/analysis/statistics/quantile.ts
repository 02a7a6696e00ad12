import { entry } from './entry';

/**
 * The value below which a share (0 to 1) lies, by linear interpolation (type 7 of Hyndman & Fan 1996, R's default), of values
 * sorted upwards. Undefined for no values.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const position = (sorted.length - 1) * share;
  const below = entry(sorted, Math.floor(position));
  return below + (entry(sorted, Math.ceil(position)) - below) * (position - Math.floor(position));
}
