const LARGEST = 1e6;
const scales = new WeakMap<Float64Array, number>();

/** The power of ten that makes whole numbers of all figures of a column; 0: none up to six decimals does. */
function scaleOf(values: Float64Array): number {
  const known = scales.get(values);
  if (known !== undefined) return known;
  let scale = 1;
  for (let at = 0; at < values.length && scale > 0; at += 1) {
    const value = values[at] ?? 0;
    while (!Number.isNaN(value) && scale > 0 && Math.round(value * scale) / scale !== value)
      scale = scale < LARGEST ? scale * 10 : 0;
  }
  scales.set(values, scale);
  return scale;
}

/**
 * A sum of figures of a column as decimals add up: 12.3 and 12.4 make 24.7, not 24.700000000000003. Figures with more than six decimals,
 * and sums beyond 2^53 of the last of them, stay as they were added.
 */
export function asDecimalSum(values: Float64Array, sum: number): number {
  const scale = scaleOf(values);
  const whole = Math.round(sum * scale) + 0; // no -0
  return scale > 1 && Number.isSafeInteger(whole) ? whole / scale : sum;
}
