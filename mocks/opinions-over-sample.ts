import type { OpinionRow, OpinionTally } from '@/ports/matter-api';
import { type OpinionStore, overBatches, tallySealed } from '@/ports/opinion-store';

/**
 * What is received in this browser, after the invented views of the sample city. Those are one list as long as they are the same:
 * what is counted over them is kept beside the list.
 */
export function opinionsOverSample(
  sampleRows: (matterId: string) => Promise<readonly OpinionRow[]>,
  received: OpinionStore,
): OpinionStore {
  const tallies = new WeakMap<readonly OpinionRow[], { readonly over: string; readonly tally: OpinionTally }>();
  return {
    ...received,
    rows: async (matterId) => [...(await sampleRows(matterId)), ...(await received.rows(matterId))],
    async tally(matterId, sealed) {
      const sample = await sampleRows(matterId);
      if (sample.length === 0) return received.tally(matterId, sealed);
      const over = overBatches(sealed);
      const known = tallies.get(sample);
      if (known?.over === over) return known.tally;
      const rows = sealed.length === 0 ? sample : [...sample, ...(await received.rows(matterId))];
      const tally = tallySealed(rows, sealed);
      tallies.set(sample, { over, tally });
      return tally;
    },
  };
}
