import { type OpinionRow, wordsOfOpinion } from '@/ports/matter-api';
import type { KeptBatch } from './opinion-store';
import { rowOf } from './received-opinion';

/** Batches as rows, each told whether its words were received before. */
export function rowsOfBatches(batches: readonly KeptBatch[]): readonly OpinionRow[] {
  const said = new Set<string>();
  return batches.flatMap(({ id, opinions }) =>
    opinions.map((opinion, at) => {
      const words = wordsOfOpinion(opinion.text);
      const repeated = said.has(words);
      said.add(words);
      return rowOf(id, at, opinion, repeated);
    }),
  );
}
