import type { Result } from '@/core/kernel';
import type { ReceivedOpinion } from './received-opinion';
import type { SealedBatch } from './sealed-batch';

/** A row that cannot be taken, by its place in what was sent (from 1) and the field at fault. */
export interface OpinionProblem {
  readonly row: number;
  readonly field: string;
  readonly why: string;
}

export type OpinionIntakeFailure =
  | { readonly kind: 'rows'; readonly problems: readonly OpinionProblem[]; readonly total: number }
  | {
      readonly kind: 'offline' | 'not-allowed' | 'not-found' | 'too-large' | 'taken' | 'storage-full' | 'server';
    };

export interface BatchToReceive {
  /** Chosen by who sends it: sent again after a lost answer, the same batch is kept once. */
  readonly id: string;
  readonly channel: string;
  readonly opinions: readonly ReceivedOpinion[];
}

/** Brings opinions into a matter: the rows first, then the act that seals them; until it does nobody reads them. */
export interface OpinionIntake {
  /** Whole or not at all. The answer is what the batch is to be sealed by. */
  receive(matterId: string, batch: BatchToReceive): Promise<Result<SealedBatch, OpinionIntakeFailure>>;
  /** Throws away rows that were not sealed. */
  discard(matterId: string, id: string): Promise<Result<true, OpinionIntakeFailure>>;
}
