import type { CivilDate, Result } from '@/core/kernel';
import type { Question, Questionnaire, QuestionnaireReply } from './questionnaire';

export type QuestionnaireFailure = {
  readonly kind:
    | 'offline'
    | 'not-allowed'
    | 'not-found'
    | 'invalid'
    | 'changed'
    | 'published'
    | 'closed'
    | 'too-early'
    | 'server';
  /** The last day of the consultation. */
  readonly until?: CivilDate | undefined;
};

/** A questionnaire as the unit in charge sees it. null: none was written. */
export interface DeskQuestionnaire {
  readonly questionnaire: Questionnaire | null;
  readonly replies: readonly QuestionnaireReply[];
}

type Answer = Promise<Result<DeskQuestionnaire, QuestionnaireFailure>>;

/** What the unit in charge does with the questionnaire of a consultation. */
export interface QuestionnaireDesk {
  read(matterId: string): Answer;
  /** Keeps the questions as a draft; refused once they are published, or where somebody else kept others meanwhile. */
  write(matterId: string, version: number, questions: readonly Question[]): Answer;
  /** From now on the public fills it in. */
  publish(matterId: string): Answer;
  /** Back to a draft, while nobody has replied. */
  withdraw(matterId: string): Answer;
  /** The figures on the public page; refused until the consultation is over. */
  publishResults(matterId: string): Answer;
}
