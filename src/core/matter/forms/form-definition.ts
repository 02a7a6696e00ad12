import type { z } from 'zod';
import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, LawContext, PaperKind, ProfileParams } from '@/core/law';
import type { Actor } from '../actor';
import type { allActs } from '../acts/all-acts';
import type { DirectoryKind } from '../directory/directory-fields';
import type { Dossier } from '../dossier';

/** What a form may take its hints, choices and first values from. */
export interface FormSituation {
  readonly dossier: Dossier;
  readonly facts: DecisionFacts;
  readonly law: LawContext;
  readonly actor: Actor;
  readonly today: CivilDate;
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

type Query<T> = T | ((situation: FormSituation) => T | undefined);

/** How the value of a field is entered where its schema does not say it alone. */
type Control = 'prose' | 'line' | 'suggest' | 'radio' | 'choice' | 'paper-kinds' | 'ratings';

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
  /** A person may also say that there is none: null, or an empty list. Untouched, the field is not told. */
  readonly orNone?: true;
  /** Asked only while this holds of what is entered. */
  readonly when?: (values: Readonly<Record<string, unknown>>, situation: FormSituation) => boolean;
  /** A list of ratings: what is rated, in the order of the list. */
  readonly items?: Query<readonly string[]>;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** First value offered where the record knows none: a name or a number a person chooses, never an assertion. */
  readonly proposed?: (situation: FormSituation) => unknown;
  /** Blank rows a list begins with, and the least it keeps unless that is told apart. */
  readonly rows?: Query<number>;
  readonly leastRows?: number;
  /** Parts of a row or of an object, in the order in which they are asked. */
  readonly parts?: Readonly<Record<string, FieldDefinition>>;
}

/** The form of an act: which fields are asked, in this order. */
export interface FormDefinition {
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Kinds of paper that go with the act. */
  readonly papers?: readonly [PaperKind, ...PaperKind[]];
  /** Fields nobody is asked: computed from what was entered. */
  readonly derived?: Readonly<
    Record<string, (payload: Readonly<Record<string, unknown>>, situation: FormSituation) => unknown>
  >;
  /** Provisions quoted above the fields. */
  readonly quotes?: readonly string[];
  /** Written and signed here and now (a letter), though it records rather than performs. */
  readonly isWrittenNow?: true;
}

type ActOf<T extends ActType> = Extract<(typeof allActs)[number], { readonly type: T }>;
type ActType = (typeof allActs)[number]['type'];
type PayloadField<T extends ActType> = keyof ActOf<T>['fields'] & string;

/** The form of one act; its fields are those of the act's payload. */
export type FormOf<T extends ActType> = Omit<FormDefinition, 'fields' | 'derived'> & {
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
