import { cell, entry } from '@/analysis/statistics';
import { principalVector } from './principal-vector';
import type { Judgements } from './reciprocal-matrix';

export interface WorstJudgement {
  readonly row: number;
  readonly column: number;
  readonly judged: number;
  /** a_ij that fits the other judgements best (Harker 1987): with a_ij = a_ji = 0 and both diagonal entries 2, v_i / v_j. */
  readonly suggested: number;
}

/** The judgement farthest from the weights, arg max |ln(a_ij w_j / w_i)|, among those judged; undefined if all fit. */
export function worstJudgement(
  judged: Judgements,
  full: readonly (readonly number[])[],
  weights: readonly number[],
): WorstJudgement | undefined {
  let worst: { readonly i: number; readonly j: number; readonly gap: number } | undefined;
  for (let i = 0; i < full.length; i += 1)
    for (let j = i + 1; j < full.length; j += 1) {
      if (judged[i]?.[j] === null) continue;
      const gap = Math.abs(Math.log((cell(full, i, j) * entry(weights, j)) / entry(weights, i)));
      if (gap > (worst?.gap ?? 1e-9)) worst = { i, j, gap };
    }
  if (!worst) return undefined;
  const { i, j } = worst;
  const harker = full.map((row, r) =>
    row.map((value, c) =>
      (r === i && c === j) || (r === j && c === i) ? 0 : r === c && (r === i || r === j) ? 2 : value,
    ),
  );
  const { vector } = principalVector(harker);
  return { row: i, column: j, judged: cell(full, i, j), suggested: entry(vector, i) / entry(vector, j) };
}

/** Items i > j > k > i that were judged in a circle, each circle once from its lowest index. */
export function threeCycles(judged: Judgements): readonly (readonly [number, number, number])[] {
  const over = (i: number, j: number) => (judged[i]?.[j] ?? 0) > 1 + 1e-9;
  const found: (readonly [number, number, number])[] = [];
  for (let i = 0; i < judged.length; i += 1)
    for (let j = i + 1; j < judged.length; j += 1)
      for (let k = i + 1; k < judged.length; k += 1)
        if (k !== j && over(i, j) && over(j, k) && over(k, i)) found.push([i, j, k]);
  return found;
}

/**
 * Koczkodaj's inconsistency (1993): over all judged triples the largest of min(|1 − a_ik/(a_ij a_jk)|, |1 − a_ij a_jk/a_ik|), from 0 to 1.
 * undefined where no triple was judged.
 */
export function koczkodaj(judged: Judgements): number | undefined {
  let largest: number | undefined;
  for (let i = 0; i < judged.length; i += 1)
    for (let j = i + 1; j < judged.length; j += 1)
      for (let k = j + 1; k < judged.length; k += 1) {
        const [ij, jk, ik] = [judged[i]?.[j], judged[j]?.[k], judged[i]?.[k]];
        if (typeof ij !== 'number' || typeof jk !== 'number' || typeof ik !== 'number') continue;
        const ratio = ik / (ij * jk);
        largest = Math.max(largest ?? 0, Math.min(Math.abs(1 - ratio), Math.abs(1 - 1 / ratio)));
      }
  return largest;
}
