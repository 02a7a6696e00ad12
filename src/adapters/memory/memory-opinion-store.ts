import { err, ok } from '@/core/kernel';
import { countsOf, digestOfOpinions, type KeptBatch, type OpinionStore, rowsOfBatches } from '@/ports/opinion-store';

/** Opinions in memory: gone with the page. */
export function memoryOpinionStore(): OpinionStore {
  const kept = new Map<string, Map<string, KeptBatch>>();
  const rows = (matterId: string) => rowsOfBatches([...(kept.get(matterId)?.values() ?? [])]);
  return {
    rows: async (matterId) => rows(matterId),
    counts: async (matterId) => countsOf(rows(matterId)),
    batch: async (matterId, id) => kept.get(matterId)?.get(id),
    async add(matterId, { id, channel, opinions }) {
      const batches = kept.get(matterId) ?? new Map<string, KeptBatch>();
      const there = batches.get(id);
      if (there)
        return digestOfOpinions(there.opinions) === digestOfOpinions(opinions) ? ok(true) : err({ kind: 'taken' });
      kept.set(matterId, batches.set(id, { id, channel, opinions: [...opinions] }));
      return ok(true);
    },
    async remove(matterId, id) {
      kept.get(matterId)?.delete(id);
      return ok(true);
    },
  };
}
