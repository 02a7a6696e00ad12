import { sealOfSnapshot } from '@/data';
import type { Answer, DatasetCard } from '@/ports/data-source';
import { type Documents, snapshotOf } from '@/ports/workspace';

/** Keeps an answer with its words under their seal; gives the seal when it is there, also when it was before. Null: not kept. */
export async function keepSnapshot(
  documents: Documents,
  answer: Answer,
  card: DatasetCard,
  personal: boolean,
): Promise<string | null> {
  const snapshot = snapshotOf(answer, card, personal);
  const seal = sealOfSnapshot(snapshot);
  if ((await documents.read('snapshots', seal)).ok) return seal;
  return (await documents.save('snapshots', seal, 0, { ...snapshot, seal })).ok ? seal : null;
}
