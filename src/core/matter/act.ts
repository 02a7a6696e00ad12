import { z } from 'zod';
import { type CivilDate, err, ok, type Result, type Words } from '@/core/kernel';
import {
  type DecisionFacts,
  day,
  type FactName,
  factWords,
  type GateId,
  type LawContext,
  type Paper,
  paper,
  type StageId,
  withheldUnder,
} from '@/core/law';
import type { Actor, RoleId } from './actor';
import { carriedOutBefore, nothingToCarryOut } from './acts/decision-stands';
import type { Dossier } from './dossier';
import { hollowReason } from './hollow-reason';
import type { MatterState } from './matter-state';
import { type ActRefusal, refuse } from './refusal';
import { type RoundId, rounds } from './rounds';

export type Fields = Readonly<Record<string, z.ZodType>>;
export type PayloadOf<F extends Fields> = z.infer<z.ZodObject<F>>;
/** What an act is judged and projected with: its payload and its day. */
type Given<F extends Fields> = PayloadOf<F> & { readonly on: CivilDate };

/**
 * `performs`: Hengce itself carries it out, so it is refused when a blocking rule would be breached. `records`: it happened
 * outside and the record tells the truth, also when it was unlawful; then the breach is shown and confirmed with a reason.
 */
type ActKind = 'performs' | 'records';

interface ActDefinition<T extends string, E extends string, F extends Fields> {
  /** Imperative: `openConsultation`. */
  readonly type: T;
  /** Past: `ConsultationOpened`, the event the act leaves in the record. */
  readonly event: E;
  readonly kind: ActKind;
  readonly stage: StageId;
  /** Goes along with the procedure at whatever stage it is, and is no step of it: `stage` says only where its form stands. */
  readonly anyStage?: true;
  /** Carried out on a matter that ended without a decision too: its file is closed, and those who answer for it are named. */
  readonly afterEnd?: true;
  /** Makes something of the matter known to the public: never done of one that is lawfully withheld. */
  readonly publishes?: true;
  /** Took effect outside once it was done: it is corrected or done again, never withdrawn. What publishes does so too. */
  readonly takesEffect?: true;
  /** Weighs so much that nobody withdraws it alone, its author neither: a second person confirms. */
  readonly withdrawnByTwo?: true;
  /** Carries the decision out: not done any more once it was stopped, or its execution closed. */
  readonly carriesOut?: true;
  /** Carried out by a unit that a task of the execution was given to as well. */
  readonly byTaskUnits?: true;
  /** Done while the procedure is suspended too: it ends the suspension, or goes no step further. */
  readonly whileSuspended?: true;
  /** Each tells of something else: a person, a paper, a task. Repetitions are told in any order of their days. */
  readonly inAnyOrder?: true;
  /** Ends what another act begins, so that both follow one another by their days. */
  readonly follows?: string;
  readonly title: Words;
  readonly roles: readonly RoleId[];
  /** Payload of the event: what a person enters, besides the day of the act and the papers. */
  readonly fields: F;
  /** Fields in which a reason is given that no rule looks at: one that says nothing is refused. */
  readonly reasons?: readonly (keyof F & string)[];
  /** The door that must be open before: all its `blocks` rules are satisfied or do not apply. */
  readonly gate?: GateId;
  /** Facts that must be known before: the order of the procedure. */
  readonly after?: readonly FactName[];
  /** Facts of `after` that are not waited for in this case. */
  spared?(facts: DecisionFacts): readonly FactName[];
  /** Done once: refused when this fact is known already, unless the act begins a new round. */
  readonly once?: FactName;
  /** The step can be repeated: once the round is used up, the act begins another and what the former one told is kept apart. */
  readonly round?: RoundId;
  /** Begins another round whether or not the present one is used up. */
  readonly reopens?: boolean;
  /** Done once, and all the same once more in this case. */
  again?(state: Dossier): boolean;
  /** What neither payload nor law can say alone: rows that must exist, sums. Judged again when an earlier entry is corrected. */
  check?(given: Given<F>, state: Dossier, law: LawContext, actor: Actor): ActRefusal | undefined;
  /** Fact that holds the day of the act. */
  readonly day?: FactName;
  /** Facts `tell` and `add` may tell; without them the fields are facts themselves. Held against what they do tell by a test. */
  readonly tells?: readonly FactName[];
  /** Projects the event onto the facts; without it, the fields are facts and told as entered. */
  tell?(given: Given<F>, before: MatterState, actor: Actor): DecisionFacts;
  /** Entries the event adds to lists of facts. */
  add?(given: Given<F>, before: MatterState, actor: Actor): DecisionFacts;
}

/** What an event changes: facts it replaces, the fact that holds its day, entries it adds to lists. */
export interface Projection {
  readonly facts: DecisionFacts;
  readonly day?: FactName | undefined;
  readonly adds?: DecisionFacts | undefined;
}

/** An act (行为): a command a named person carries out, and the event it leaves. Pure, the same in the browser and on the server. */
export interface Act<T extends string = string, E extends string = string, F extends Fields = Fields>
  extends Pick<
    ActDefinition<T, E, F>,
    | 'type'
    | 'event'
    | 'kind'
    | 'stage'
    | 'anyStage'
    | 'afterEnd'
    | 'publishes'
    | 'takesEffect'
    | 'withdrawnByTwo'
    | 'byTaskUnits'
    | 'whileSuspended'
    | 'inAnyOrder'
    | 'follows'
    | 'title'
    | 'roles'
    | 'gate'
    | 'once'
    | 'round'
    | 'reopens'
    | 'day'
  > {
  readonly fields: F;
  readonly after: readonly FactName[];
  /** Facts the act tells: from a requirement that lacks one, the screens lead here. */
  readonly tells: readonly FactName[];
  /** The command as it arrives: day, papers and payload. */
  readonly schema: z.ZodType<{ readonly on: CivilDate; readonly papers?: Paper[] | undefined }>;
  readonly papersSchema: z.ZodType;
  /** The payload alone, as it stands in the event. */
  readonly payload: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Order of the procedure and the act's own conditions; no rule of law is asked here. */
  precondition(
    payload: unknown,
    on: CivilDate,
    state: Dossier,
    law: LawContext,
    actor: Actor,
  ): Result<true, ActRefusal>;
  /** What has to be known before and is not. */
  lacks(facts: DecisionFacts): readonly FactName[];
  /** The order of the procedure alone, before anything is entered: what comes first is known, and it is not done already. */
  isInOrder(state: Dossier): Result<true, ActRefusal>;
  project(payload: unknown, on: CivilDate, before: MatterState, actor: Actor): Projection;
}

/** An act whose payload the caller need not know. */
export type AnyAct = Act;

const papersSchema = z.array(paper).max(200).optional();

/** Makes an act of its definition. Payloads given to `precondition` and `project` were decoded by `schema` or `payload`. */
export function defineAct<const T extends string, const E extends string, F extends Fields>(
  definition: ActDefinition<T, E, F>,
): Act<T, E, F> {
  const {
    fields,
    after = [],
    spared,
    carriesOut,
    reasons = [],
    once,
    round,
    again,
    check,
    day: dayFact,
    tell,
    add,
    tells,
    ...act
  } = definition;
  const told: readonly FactName[] = tells ?? (tell || add ? [] : (Object.keys(fields) as FactName[])); // fields without `tell` are named by the facts schema
  const lacks = (facts: DecisionFacts): readonly FactName[] => {
    const missing = after.filter((name) => facts[name] === undefined);
    if (missing.length === 0 || !spared) return missing;
    const not = spared(facts);
    return missing.filter((name) => !not.includes(name));
  };
  const ordered = (state: Dossier): Result<true, ActRefusal> => {
    const withheld = act.publishes && withheldUnder(state.facts);
    if (withheld) return err(lawfullyWithheld(withheld));
    const missing = lacks(state.facts);
    if (missing.length > 0) return err(outOfOrder(missing));
    const unmade = nothingToCarryOut(act.stage, state.facts);
    if (unmade) return err(unmade);
    const isUsed = once && state.facts[once] !== undefined && !(round && rounds[round].isOver(state.facts));
    return isUsed && !again?.(state) ? err(alreadyDone(once)) : ok(true);
  };
  return {
    ...act,
    fields,
    after,
    ...(once && { once }),
    ...(dayFact && { day: dayFact }),
    ...(round && { round }),
    tells: dayFact && !told.includes(dayFact) ? [...told, dayFact] : told,
    papersSchema,
    schema: z.strictObject({ ...fields, on: day, papers: papersSchema }) as unknown as Act['schema'], // F hides what stands beside it
    payload: z.strictObject(fields) as Act['payload'], // an object schema gives a record
    lacks,
    isInOrder(state) {
      const over = carriesOut && carriedOutBefore(state.facts);
      return over ? err(over) : ordered(state);
    },
    precondition(payload, on, state, law, actor) {
      const over = carriesOut && carriedOutBefore(state.facts, on);
      if (over) return err(over);
      const inOrder = ordered(state);
      if (!inOrder.ok) return inOrder;
      const entered = payload as Readonly<Record<string, unknown>>; // an object schema gives a record
      const hollow = reasons.map((name) => hollowReason(entered[name], name)).find((one) => one !== undefined);
      if (hollow) return err(hollow);
      const fault = check?.({ ...(payload as PayloadOf<F>), on }, state, law, actor);
      return fault ? err(fault) : ok(true);
    },
    project(payload, on, before, actor) {
      // Payloads are of a hundred shapes: spreading them costs twenty times what assigning them does.
      const given = (tell || add) && Object.assign({ on }, payload as PayloadOf<F>);
      const facts = given && tell ? tell(given, before, actor) : (payload as DecisionFacts); // as above, and shaped by the facts schema
      return { facts, day: dayFact, adds: given && add?.(given, before, actor) };
    },
  };
}

const outOfOrder = (missing: readonly FactName[]): ActRefusal =>
  refuse(
    'out-of-order',
    {
      zh: `请先办理：${missing.map((name) => factWords[name].zh).join('、')}。`,
      en: `To be done first: ${missing.map((name) => factWords[name].en).join(', ')}.`,
    },
    { missing },
  );

const alreadyDone = (once: FactName): ActRefusal =>
  refuse('already-done', {
    zh: `已经办理过：${factWords[once].zh}。填错的，请更正该条记录。`,
    en: `Already done: ${factWords[once].en}. If it was entered wrongly, correct the entry.`,
  });

/** A matter lawfully not public is not made known in any part while its basis stands (D713 14.1, 32.1; OGI 14.1). */
const lawfullyWithheld = (article: string): ActRefusal =>
  refuse('out-of-order', {
    zh: `该事项依法不予公开（${article}），不向社会公布；可以公开的，请先重新判断事项特征。`,
    en: `The matter is lawfully not public (${article}) and is not made known; if it may be, judge its features anew first.`,
  });
