/** Two factors that move together. */
interface Correlation {
  readonly first: string;
  readonly second: string;
  readonly coefficient: number;
}

/** How the factors of an appraisal move together, in their order: symmetric, 1 on the diagonal, 0 where nothing is told. */
export function correlationMatrix(
  factors: readonly { readonly name: string }[],
  correlations: readonly Correlation[],
): number[][] {
  const matrix = factors.map((_, i) => factors.map((__, j) => +(i === j)));
  const placeOf = (name: string) => factors.findIndex((factor) => factor.name === name);
  for (const { first, second, coefficient } of correlations)
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const row = matrix[placeOf(from)];
      if (row) row[placeOf(to)] = coefficient;
    }
  return matrix;
}
