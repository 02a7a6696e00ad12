import type { OpinionRow } from '@/ports/desk';
import { countsOf, type OpinionStore } from '@/ports/opinion-store';

/** What is received in this browser, after the invented views of the sample city. */
export function opinionsOverSample(
  sampleRows: (matterId: string) => Promise<readonly OpinionRow[]>,
  received: OpinionStore,
): OpinionStore {
  const rows = async (matterId: string) => [...(await sampleRows(matterId)), ...(await received.rows(matterId))];
  return {
    ...received,
    rows,
    counts: async (matterId) => countsOf(await rows(matterId)),
  };
}
