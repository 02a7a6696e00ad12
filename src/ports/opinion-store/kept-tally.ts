import * as z from 'zod/mini';
import { type OpinionRow, type OpinionTally, opinionTally, tallyOf } from '@/ports/matter-api';

/** A tally, and the sealed batches it was made over. */
export const keptTally = z.object({ over: z.string(), tally: opinionTally });
export type KeptTally = z.infer<typeof keptTally>;

/** Names a set of batches, whatever their order. */
export const overBatches = (sealed: readonly string[]): string => JSON.stringify([...new Set(sealed)].sort());

/** Rows that count: those of sealed batches, and those that came in none. */
export function tallySealed(rows: readonly OpinionRow[], sealed: readonly string[]): OpinionTally {
  const counted = new Set(sealed);
  return tallyOf(rows.filter(({ batch }) => batch === null || counted.has(batch)));
}
