const MAX_SCALE = 1_000_000;

/**
 * Values as whole numbers of their last decimal place, so that adding and taking away leaves no rounding behind.
 * NaN where the value is missing.
 */
export interface WholeValues {
  readonly whole: Float64Array;
  readonly scale: number;
}

/** Null when the values do not fit: more than six decimals, or a total beyond 2^53. */
export function wholeValues(values: Float64Array): WholeValues | null {
  let scale = 1;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (!Number.isFinite(value)) continue;
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10;
      if (scale > MAX_SCALE) return null;
    }
  }
  const whole = new Float64Array(values.length);
  let size = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (!Number.isFinite(value)) {
      whole[row] = Number.NaN;
      continue;
    }
    const scaled = Math.round(value * scale);
    size += Math.abs(scaled);
    if (scaled / scale !== value || size > Number.MAX_SAFE_INTEGER) return null;
    whole[row] = scaled;
  }
  return { whole, scale };
}
