import type { CivilDate } from '@/core/kernel';
import type { Actor } from './actor';
import { isLetter } from './acts/letter-fields';
import { type Addressee, isAddressee } from './addressee';
import { type EffectiveEntry, effectiveRecord } from './amendments/effective-entries';
import type { RecordedEvent } from './entry';

export type LetterKind = 'question' | 'return' | 'instruction';

/** What was answered, in its entry of the record. */
interface Reply {
  readonly entry: number;
  readonly on: CivilDate;
  readonly by: Actor;
  readonly text: string;
}

/** What a leader wrote to those who work on a matter: a question, a return, an instruction. Its id is the number of its entry. */
export interface Letter {
  readonly kind: LetterKind;
  readonly entry: number;
  readonly on: CivilDate;
  readonly by: Actor;
  readonly text: string;
  readonly to: readonly Addressee[];
  readonly dueOn: CivilDate | null;
  readonly replies: readonly Reply[];
  /** Who has still to answer; empty: settled. */
  readonly openFor: readonly Addressee[];
}

/** A leader's consent to a submission going to the meeting. */
interface Approval {
  readonly entry: number;
  readonly on: CivilDate;
  readonly by: Actor;
  /** Entry of the submission it consents to. */
  readonly submission: number;
  readonly note: string | null;
}

export interface Correspondence {
  /** Oldest first. */
  readonly letters: readonly Letter[];
  /** Consent to the submission that stands; none where it was returned since, or another was made. */
  readonly approval: Approval | undefined;
  /** The submission that stands. */
  readonly submission: number | undefined;
}

interface Draft extends Letter {
  readonly replies: Reply[];
}

/** What leaders and those who work on a matter wrote each other, from the entries that count: withdrawn ones do not. */
export function correspondenceOf(record: readonly RecordedEvent[]): Correspondence {
  const letters: Draft[] = [];
  let submission: number | undefined;
  let approval: Approval | undefined;
  const settled = new Set<number>();
  const settleReturns = () => {
    for (const { kind, entry } of letters) if (kind === 'return') settled.add(entry);
  };
  for (const entry of effectiveRecord(record).entries) {
    if (entry.type === 'SubmittedForDiscussion') {
      submission = entry.seq;
      approval = undefined;
      settleReturns();
    }
    if (!isLetter(entry)) continue;
    switch (entry.type) {
      case 'QuestionAsked':
        letters.push(letter(entry, 'question', entry.payload.text, [{ role: 'undertaking', unit: null }], null));
        break;
      case 'ReturnedForSupplement':
        letters.push(letter(entry, 'return', entry.payload.reason, [entry.payload.to], null));
        approval = undefined;
        break;
      case 'InstructionGiven':
        letters.push(letter(entry, 'instruction', entry.payload.text, entry.payload.to, entry.payload.dueOn));
        break;
      case 'LeaderAnswered':
        letters
          .find((asked) => asked.entry === entry.payload.entry)
          ?.replies.push({ entry: entry.seq, on: entry.on, by: entry.actor, text: entry.payload.text });
        break;
      case 'ApprovedForMeeting':
        approval = {
          entry: entry.seq,
          on: entry.on,
          by: entry.actor,
          submission: entry.payload.entry,
          note: entry.payload.note,
        };
        settleReturns();
        break;
    }
  }
  return {
    letters: letters.map((asked) => ({ ...asked, openFor: settled.has(asked.entry) ? [] : waitingFor(asked) })),
    approval,
    submission,
  };
}

const letter = (
  { seq, on, actor }: EffectiveEntry,
  kind: LetterKind,
  text: string,
  to: readonly Addressee[],
  dueOn: CivilDate | null,
): Draft => ({ kind, entry: seq, on, by: actor, text, to, dueOn, replies: [], openFor: to });

const waitingFor = ({ to, replies }: Letter): readonly Addressee[] =>
  to.filter((wanted) => !replies.some(({ by }) => isAddressee(by, wanted)));

/** A leader returned the matter, and it was neither answered nor submitted again since. */
export const isSentBack = ({ letters }: Pick<Correspondence, 'letters'>): boolean =>
  letters.some(({ kind, openFor }) => kind === 'return' && openFor.length > 0);
