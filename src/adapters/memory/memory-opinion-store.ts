import { err, ok } from '@/core/kernel';
import {
  digestOfOpinions,
  type KeptBatch,
  type KeptTally,
  type OpinionStore,
  overBatches,
  rowsOfBatches,
  tallySealed,
} from '@/ports/opinion-store';

/** Opinions in memory: gone with the page. */
export function memoryOpinionStore(): OpinionStore {
  const kept = new Map<string, Map<string, KeptBatch>>();
  const tallies = new Map<string, KeptTally>();
  const rows = (matterId: string) => rowsOfBatches([...(kept.get(matterId)?.values() ?? [])]);
  return {
    rows: async (matterId) => rows(matterId),
    async tally(matterId, sealed) {
      const over = overBatches(sealed);
      const known = tallies.get(matterId);
      if (known?.over === over) return known.tally;
      const tally = tallySealed(rows(matterId), sealed);
      tallies.set(matterId, { over, tally });
      return tally;
    },
    batch: async (matterId, id) => kept.get(matterId)?.get(id),
    async add(matterId, { id, channel, opinions }) {
      const batches = kept.get(matterId) ?? new Map<string, KeptBatch>();
      const there = batches.get(id);
      if (there)
        return digestOfOpinions(there.opinions) === digestOfOpinions(opinions) ? ok(true) : err({ kind: 'taken' });
      kept.set(matterId, batches.set(id, { id, channel, opinions: [...opinions] }));
      tallies.delete(matterId);
      return ok(true);
    },
    async remove(matterId, id) {
      kept.get(matterId)?.delete(id);
      tallies.delete(matterId);
      return ok(true);
    },
  };
}
