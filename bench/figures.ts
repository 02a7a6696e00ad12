/** Middle value and the middle half of some measurements, in the unit they came in. */
export interface Spread {
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
  readonly runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] ?? Number.NaN;
  return { median: at(0.5), q1: at(0.25), q3: at(0.75), runs: values.length };
}

export const showSpread = ({ median, q1, q3, runs }: Spread, digits = 0): string =>
  `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)}, n=${runs})`;

/** One line of the printed table: what, how much, against what. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly against: string;
}
