import type { Answer, DatasetCard } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';

/** A figure someone is about to rely on: the answers as they are seen, how they are drawn, and the matter where that is known. */
export interface FreezeRequest {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly card: DatasetCard;
  readonly picture: Picture;
  readonly matterId: string | undefined;
}
