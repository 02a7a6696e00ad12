import type { Result } from '@/core/kernel';
import type { OpinionRow, OpinionTally } from '@/ports/matter-api';
import type { ReceivedOpinion } from './received-opinion';

export interface KeptBatch {
  readonly id: string;
  readonly channel: string;
  readonly opinions: readonly ReceivedOpinion[];
}

/**
 * Views of the public, apart from the record: an event seals each batch by count and digest. Batches are added whole or not at
 * all, are never changed, and are removed only where no event came to seal them.
 */
export interface OpinionStore {
  /** All views of a matter in the order in which they were added. */
  rows(matterId: string): Promise<readonly OpinionRow[]>;
  /**
   * The views counted, those of the batches a record seals and those that came in none. Kept from one time to the next: asked
   * again over the same batches, no row is read.
   */
  tally(matterId: string, sealed: readonly string[]): Promise<OpinionTally>;
  /** Undefined: no such batch. */
  batch(matterId: string, id: string): Promise<KeptBatch | undefined>;
  /** `taken`: another batch is kept under this id. The same one again changes nothing and is no failure. */
  add(
    matterId: string,
    batch: KeptBatch,
  ): Promise<Result<true, { readonly kind: 'taken' | 'storage-full' | 'storage-refused' }>>;
  remove(matterId: string, id: string): Promise<Result<true, { readonly kind: 'storage-refused' }>>;
}
