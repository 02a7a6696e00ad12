import type { Answer, DatasetCard } from '@/ports/data-source';
import { type Documents, snapshotOf } from '@/ports/workspace';

/** Keeps an answer under its digest; true when it is there, also when it was before. */
export async function keepSnapshot(
  documents: Documents,
  answer: Answer,
  card: DatasetCard,
  personal: boolean,
): Promise<boolean> {
  if ((await documents.read('snapshots', answer.from.digest)).ok) return true;
  return (await documents.save('snapshots', answer.from.digest, 0, snapshotOf(answer, card, personal))).ok;
}
