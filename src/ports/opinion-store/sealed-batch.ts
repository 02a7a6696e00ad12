import { digestOfOpinions } from './digest-of-opinions';
import type { ReceivedOpinion } from './received-opinion';

/** What the record says of a batch: counted and sealed by the machine. */
export interface SealedBatch {
  readonly id: string;
  readonly channel: string;
  readonly rows: number;
  readonly persons: number;
  readonly digest: string;
}

export const sealOf = (id: string, channel: string, opinions: readonly ReceivedOpinion[]): SealedBatch => ({
  id,
  channel,
  rows: opinions.length,
  persons: new Set(opinions.map(({ person }) => person)).size,
  digest: digestOfOpinions(opinions),
});
