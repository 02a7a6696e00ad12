import { pairwiseWeights } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';

/** A judgement of two things, by their numbers from 1. */
export interface PairEntry {
  readonly more: number;
  readonly less: number;
  readonly times: number;
}

export type Pairwise = Extract<ReturnType<typeof pairwiseWeights>, { readonly ok: true }>['value'];

/** The matrix of the judgements that were made; null where none was. */
const matrixOf = (pairs: readonly PairEntry[], count: number): readonly (readonly (number | null)[])[] =>
  Array.from({ length: count }, (_row, i) =>
    Array.from({ length: count }, (_cell, j) => {
      if (i === j) return 1;
      const down = pairs.find(({ more, less }) => more === i + 1 && less === j + 1);
      const up = pairs.find(({ more, less }) => more === j + 1 && less === i + 1);
      return down ? down.times : up ? 1 / up.times : null;
    }),
  );

/** The weights of so many things by the judgements made; refuses fewer than two, and judgements that do not connect all. */
export const pairedWeights = (pairs: readonly PairEntry[], count: number): MethodAnswer<Pairwise> =>
  count < 2 ? refuse('fewer-than-two', 'pairs') : pairwiseWeights(matrixOf(pairs, count));

/** Six decimals, together 1: the greatest takes the dust. */
export function settledWeights(weights: readonly number[]): readonly number[] {
  const rounded = weights.map((weight) => Math.round(weight * 1e6) / 1e6);
  const dust = 1 - rounded.reduce((sum, weight) => sum + weight, 0);
  const greatest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((weight, at) => (at === greatest ? Math.round((weight + dust) * 1e6) / 1e6 : weight));
}
