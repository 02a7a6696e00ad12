import type { Result } from '@/core/kernel';
import type { SealedBatch } from '@/ports/opinion-store';
import type { PublicOpinion } from './public-opinion';

/** An opinion of the public entry as the unit in charge sees it: who wrote it is masked unless asked for. */
export interface DeskOpinion
  extends Pick<PublicOpinion, 'id' | 'receivedOn' | 'stance' | 'clause' | 'held' | 'theme' | 'answers'> {
  readonly text: string;
  readonly isSealed: boolean;
  readonly hasContact: boolean;
}

export type DeskFailure = {
  readonly kind: 'offline' | 'not-allowed' | 'not-found' | 'nothing' | 'invalid' | 'server';
};

/** What the unit in charge does with the opinions of the public entry. */
export interface PublicOpinionDesk {
  list(matterId: string): Promise<Result<readonly DeskOpinion[], DeskFailure>>;
  /** Puts what is not sealed and not held into a batch; the act that seals it follows. */
  gather(matterId: string, batch: string): Promise<Result<SealedBatch, DeskFailure>>;
  /** null: it is let through. */
  hold(matterId: string, id: string, reason: string | null): Promise<Result<true, DeskFailure>>;
}
