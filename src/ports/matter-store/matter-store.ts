import type { Result } from '@/core/kernel';
import type { RecordedEvent } from '@/core/matter';

/** Why events were not stored. Nothing was written: an append is whole or not at all. */
type AppendFailure =
  /** Someone else appended first; the store stands at `version`. */
  | { readonly kind: 'conflict'; readonly version: number }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-refused' };

/** The append-only records of all matters. Events are never changed or removed. */
export interface MatterStore {
  /** Ids of all matters, in the order of their first event. */
  ids(): Promise<readonly string[]>;
  /** The record of a matter, oldest first; empty when there is no such matter. */
  read(matterId: string): Promise<readonly RecordedEvent[]>;
  /** Appends events whose first `seq` must be `expectedVersion + 1`. Returns the new version. */
  append(
    matterId: string,
    expectedVersion: number,
    events: readonly RecordedEvent[],
  ): Promise<Result<number, AppendFailure>>;
}
