import type { z } from 'zod';
import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, LawContext, PaperKind, ProfileParams } from '@/core/law';
import type { Actor } from '../actor';
import type { allActs } from '../acts/all-acts';
import type { DirectoryKind } from '../directory/directory-fields';
import type { MeetingHeld } from '../directory/last-meeting';
import type { LastTime } from '../directory/last-time';
import type { Dossier } from '../dossier';

/** What a form may take its hints, choices and first values from. */
export interface FormSituation {
  readonly dossier: Dossier;
  readonly facts: DecisionFacts;
  readonly law: LawContext;
  readonly actor: Actor;
  readonly today: CivilDate;
  /** Sittings of the deciding meeting that are set. */
  readonly meetings?: readonly CivilDate[];
  /** Who sat at the last meeting of the authority. */
  readonly lastMeeting?: MeetingHeld | undefined;
  /** What was entered the last time, in whichever matter. */
  readonly lastTime?: LastTime | undefined;
}

/** A day the law or the record sets, and what sets it: `earliest` is shown with the field, the day follows the profile. */
export interface DayBound {
  readonly day: CivilDate;
  readonly because: Words;
}

export interface FormChoice {
  readonly value: string;
  readonly label: Words;
}

/** Values, by their paths, that a person may take over with one press; nothing is entered before. */
export interface FormOffer {
  readonly label: Words;
  readonly values: Readonly<Record<string, unknown>>;
}

type Query<T> = T | ((situation: FormSituation) => T | undefined);

/** How the value of a field is entered where its schema does not say it alone. */
type Control = 'prose' | 'line' | 'suggest' | 'radio' | 'choice' | 'paper-kinds' | 'ratings';

/** Whether there is one is a question of its own, with two answers. */
export interface NoneAsked {
  readonly ask: Words;
  readonly none: Words;
  readonly some: Words;
}

/** How one field of a payload is asked. What is not said here follows from its schema and the words of the record. */
export interface FieldDefinition {
  /** Else the words of the record for this fact or part. */
  readonly label?: Words;
  readonly hint?: Query<Words>;
  readonly control?: Control;
  /** Words of the values of a closed choice; else those of the record. For a text: what it is chosen from. */
  readonly options?: Query<readonly FormChoice[]>;
  /** A name of this kind, looked up in the directory; else the kind that the path of the field has in every act. */
  readonly directory?: DirectoryKind;
  /** Kinds of paper to choose from, each with the paper of the dossier. */
  readonly kinds?: readonly PaperKind[];
  /** First value, taken from what the record knows; undefined: blank. The field then says where it comes from. */
  readonly known?: (situation: FormSituation) => unknown;
  readonly earliest?: (situation: FormSituation) => DayBound | undefined;
  readonly latest?: (situation: FormSituation) => DayBound | undefined;
  /** Parameters that ask for it: in the open where the matter's profile sets one of them, else folded away. */
  readonly askedBy?: readonly (keyof ProfileParams)[];
  /** A person may also say that there is none: null, or an empty list. Untouched, the field is not recorded. */
  readonly orNone?: true | NoneAsked;
  /** null is one of the choices, said in these words. */
  readonly nullAs?: Words;
  /** A part of a row that may be answered for all rows at once: those still blank take the answer. */
  readonly forAll?: true;
  /** All of a closed list may be ticked with one press. */
  readonly mayBeAll?: true;
  /** The parts of an object stand without a frame: their step or their labels name them. */
  readonly unframed?: true;
  /** Under each choice a line of explanation, by its value. */
  readonly hints?: Readonly<Record<string, Words>>;
  /** Where a row comes from, said under it. */
  readonly rowSource?: (row: Readonly<Record<string, unknown>>, situation: FormSituation) => Words | undefined;
  /** The row that is added after these; else a blank one. */
  readonly nextRow?: (rows: readonly unknown[]) => unknown;
  /** The field takes the day on which a paper of this kind is brought with the act. */
  readonly dayOfPaper?: PaperKind;
  /** Asked only while this holds of what is entered. */
  readonly when?: (values: Readonly<Record<string, unknown>>, situation: FormSituation) => boolean;
  /** A list of ratings: what is rated, in the order of the list. */
  readonly items?: Query<readonly string[]>;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** First value offered where the record knows none: a name or a number a person chooses, never an assertion. */
  readonly proposed?: (situation: FormSituation) => unknown;
  /** Blank rows a list begins with, and the least it keeps unless said otherwise. */
  readonly rows?: Query<number>;
  readonly leastRows?: number;
  /** Parts of a row or of an object, in the order in which they are asked. */
  readonly parts?: Readonly<Record<string, FieldDefinition>>;
}

/** One question, or a few that belong together, with the law behind it. */
interface StepDefinition {
  readonly title: Words;
  /** Rules whose words stand beside the question; of several articles, the one asked about. */
  readonly rules: readonly string[];
  readonly article?: string;
  readonly fields: readonly string[];
  /** What the record says, where nothing is asked. */
  readonly says?: Query<Words>;
}

/** The form of an act: which fields are asked, in this order. */
export interface FormDefinition {
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Asked one step at a time, signed on the last. Fields of no step stand there. */
  readonly steps?: readonly StepDefinition[];
  /** What may be taken over with one press, by the field above which it is offered. */
  readonly offers?: Readonly<
    Record<string, (situation: FormSituation, values: Readonly<Record<string, unknown>>) => FormOffer | undefined>
  >;
  /** The day on which the record expected the act. */
  readonly day?: (situation: FormSituation) => CivilDate | undefined;
  /** Of an act that was done outside: brought, its paper gives the day that its name tells, else the day on which it is brought. */
  readonly dayOfPaper?: PaperKind;
  /** Kinds of paper that go with the act. */
  readonly papers?: readonly [PaperKind, ...PaperKind[]];
  /** Fields nobody is asked: computed from what was entered. */
  readonly derived?: Readonly<
    Record<string, (payload: Readonly<Record<string, unknown>>, situation: FormSituation) => unknown>
  >;
  /** Fields nobody is asked that its screen works out: what needs more than the core. */
  readonly computed?: readonly string[];
  /** Provisions quoted above the fields. */
  readonly quotes?: readonly string[];
  /** Written or judged here and signed now by the one whose act it is, though it records rather than performs. */
  readonly isWrittenNow?: true | ((situation: FormSituation) => boolean);
}

type ActOf<T extends ActType> = Extract<(typeof allActs)[number], { readonly type: T }>;
type ActType = (typeof allActs)[number]['type'];
type PayloadField<T extends ActType> = keyof ActOf<T>['fields'] & string;

/** The form of one act; its fields are those of the act's payload. */
export type FormOf<T extends ActType> = Omit<FormDefinition, 'fields' | 'derived' | 'computed'> & {
  readonly computed?: readonly PayloadField<T>[];
  readonly fields: Readonly<Partial<Record<PayloadField<T>, FieldDefinition>>>;
  readonly derived?: Readonly<
    Partial<Record<PayloadField<T>, (payload: Readonly<Record<string, unknown>>, situation: FormSituation) => unknown>>
  >;
};

export type ActFields = Readonly<Record<string, z.ZodType>>;

/** What stands for a thing said as a value or worked out of the situation. */
export function asked<T>(ask: Query<T> | undefined, situation: FormSituation): T | undefined {
  return typeof ask === 'function' ? (ask as (situation: FormSituation) => T | undefined)(situation) : ask; // T is no function here
}
