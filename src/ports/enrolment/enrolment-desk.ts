import type { CivilDate, Result } from '@/core/kernel';
import type { Enrolment, EnrolmentCall } from './enrolment';

export type EnrolmentFailure = {
  readonly kind:
    | 'offline'
    | 'not-allowed'
    | 'not-found'
    | 'invalid'
    | 'no-notice'
    | 'changed'
    | 'frozen'
    | 'unjudged'
    | 'nobody'
    | 'too-early'
    | 'server';
  readonly until?: CivilDate | undefined;
};

export interface DeskEnrolments {
  readonly call: EnrolmentCall | null;
  readonly enrolments: readonly Enrolment[];
}

type Answer = Promise<Result<DeskEnrolments, EnrolmentFailure>>;

/** What the unit in charge does with those who enrol for a hearing. */
export interface EnrolmentDesk {
  read(matterId: string): Answer;
  /** Opens the call until a day, or moves its last day. */
  open(matterId: string, until: CivilDate): Answer;
  /** A reason: not admitted. */
  judge(matterId: string, id: string, reason: string | null): Answer;
  /** Fixes the list after the last day, with the source the seed will come from. */
  freeze(matterId: string, seedSource: string): Answer;
  /** Draws once, by the seed that the source gave. */
  draw(matterId: string, seed: string): Answer;
}
