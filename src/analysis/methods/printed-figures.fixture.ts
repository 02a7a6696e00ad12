import { analyse } from './analyse';

/** What a case gives, to be held against printed figures. */
export function told(method: string, input: unknown, options?: unknown): Record<string, unknown> {
  const answer = analyse({ method, input, ...(options !== undefined && { options }) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.result as Record<string, unknown>; // an object in every method used here
}
/** Half a unit of the last digit written, where nothing else is said. */
export function near(values: unknown, expected: readonly number[], half?: number) {
  const list = values as readonly number[];
  if (list.length !== expected.length) throw new Error(`${list.length} figures, not ${expected.length}`);
  for (const [at, value] of expected.entries()) {
    const digits = String(value).split('.')[1]?.length ?? 0;
    const far = Math.abs((list[at] ?? Number.NaN) - value);
    if (!(far <= (half ?? 0.5000001 * 10 ** -digits))) throw new Error(`place ${at}: ${list[at]}, not ${value}`);
  }
}
export const rows = (answer: Record<string, unknown>, of = 'alternatives') =>
  answer[of] as readonly Record<string, unknown>[]; // a list in every method used here
export const each = (answer: Record<string, unknown>, field: string) => rows(answer).map((one) => one[field]);
export const table = (
  scores: readonly (readonly number[])[],
  weights: readonly number[] = [],
  directions: readonly ('up' | 'down')[] = [],
  more: object = {},
) => ({
  criteria: scores[0]?.map((_, j) => ({
    name: `c${j + 1}`,
    weight: weights[j] ?? 1,
    direction: directions[j] ?? 'up',
    ...more,
  })),
  alternatives: scores.map((row, i) => ({ name: `a${i + 1}`, scores: row })),
});
/** A matrix from its rows above the diagonal. */
export const upper = (...above: readonly (readonly (number | null)[])[]) => {
  const n = above.length + 1;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_cell, j) => (i === j ? 1 : j > i ? (above[i]?.[j - i - 1] ?? null) : null)),
  );
};
