import type { CivilDate, Result } from '@/core/kernel';
import type { SealedBatch } from '@/ports/opinion-store';
import type { AnswerKind, PublicOpinion } from './public-opinion';

/** An opinion of the public entry as the unit in charge sees it: who wrote it is masked unless asked for. */
export interface DeskOpinion
  extends Pick<PublicOpinion, 'id' | 'receivedOn' | 'stance' | 'clause' | 'held' | 'answers'> {
  readonly text: string;
  readonly isSealed: boolean;
  readonly hasContact: boolean;
}

export type DeskFailure = {
  readonly kind:
    | 'offline'
    | 'not-allowed'
    | 'not-found'
    | 'unanswered'
    | 'nothing'
    | 'invalid'
    | 'too-early'
    | 'server';
  /** The last day of the consultation. */
  readonly until?: CivilDate | undefined;
};

/** What the unit in charge does with the opinions of the public entry. */
export interface PublicOpinionDesk {
  list(matterId: string): Promise<Result<readonly DeskOpinion[], DeskFailure>>;
  /** Puts what is not sealed and not held into a batch; the act that seals it follows. */
  gather(matterId: string, batch: string): Promise<Result<SealedBatch, DeskFailure>>;
  /** null: it is let through. */
  hold(matterId: string, id: string, reason: string | null): Promise<Result<true, DeskFailure>>;
  answer(
    matterId: string,
    ids: readonly string[],
    answer: { readonly kind: AnswerKind; readonly reason: string },
  ): Promise<Result<true, DeskFailure>>;
  /** All answers together; refused while an opinion has none, and while the consultation is open. */
  publish(matterId: string): Promise<Result<true, DeskFailure>>;
}

/** What the writer reads, oldest first: the last is in force, those before it stay to be read. */
export const publishedAnswers = ({ answers }: Pick<PublicOpinion, 'answers'>) =>
  answers.flatMap(({ kind, reason, publishedOn }) => (publishedOn === null ? [] : { kind, reason, on: publishedOn }));
