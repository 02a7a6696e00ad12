/** Six decimals, together 1: the greatest takes the dust. */
export function settledWeights(weights: readonly number[]): readonly number[] {
  const rounded = weights.map((weight) => Math.round(weight * 1e6) / 1e6);
  const dust = 1 - rounded.reduce((sum, weight) => sum + weight, 0);
  const greatest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((weight, at) => (at === greatest ? Math.round((weight + dust) * 1e6) / 1e6 : weight));
}
