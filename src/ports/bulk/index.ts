import type { OpinionRow } from '../desk';

/** Views of the public, kept apart from the record: an event seals each batch by count and digest. */
export interface OpinionSource {
  rows(matterId: string): Promise<readonly OpinionRow[]>;
}
