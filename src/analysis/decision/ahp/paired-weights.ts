import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { pairwiseWeights } from './pairwise-weights';

/** Up to this consistency ratio judgements in pairs are taken as they are (Saaty 1980); above it they are to be looked at again. */
export const ACCEPTED_RATIO = 0.1;

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
