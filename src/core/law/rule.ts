import { type CivilDate, spelledDays, type Words, type WorkingCalendar } from '@/core/kernel';
import { type Argued, hollowWords } from './argued';
import { type NotLaw, notLawOn, type TimeOfRule } from './commencement';
import type { DecisionFacts } from './facts/decision-facts';
import { breached, type Finding, type Measure, notApplicable } from './finding';
import { governingDay, type StepOfRule } from './governing-day';
import { endedUndecided } from './in-force';
import { outsideWords } from './outside-words';
import type { ProfileParams } from './profiles/profile-params';
import type { Provision } from './provision';
import type { GateId, StageId } from './stage';

/** Who has to do what the rule asks: the panel groups by this. */
export type DutyHolder =
  | 'proposer'
  | 'office'
  | 'undertaking-unit'
  | 'legality-reviewer'
  | 'market-regulator'
  | 'assessor'
  | 'authority'
  | 'archive'
  | 'executing-unit';

/** The sentence of every reason a rule can give; a reason without one does not compile. */
type ReasonWords<Reason extends { readonly code: string }> = {
  readonly [C in Reason['code']]: (reason: Extract<Reason, { readonly code: C }>) => Words;
};

export interface Rule<Reason extends { readonly code: string } = { readonly code: string }> extends StepOfRule {
  /** instrument / article.paragraph / what: `D713/15.1/period`. */
  readonly id: string;
  /** Number in the list of rules, `R035`: coverage is counted by it. */
  readonly ref: `R${number}`;
  readonly stage: StageId;
  /** `N`: national base, always on. `H`: Heilongjiang overlay. `X`: optional, on where a profile sets its parameter. */
  readonly layer: 'N' | 'H' | 'X';
  /** Parameter the rule reads: where a profile sets it, the rule is on and cites the parameter's source. `X` rules have one. */
  readonly parameter?: keyof ProfileParams;
  readonly legalBasis: readonly [Provision, ...Provision[]];
  /** 应当 / 一般 / 可以 */
  readonly force: 'shall' | 'generally' | 'may';
  readonly effect: 'blocks' | 'warns';
  /**
   * The finding is an answer someone lawfully gives (returned, not controllable, a comment received): going on would be
   * unlawful, giving the answer is not, so the act that gives it needs no confirmation.
   */
  readonly isAnswer?: true;
  /** The door a `blocks` rule bars. */
  readonly gate: GateId;
  readonly dutyHolder: DutyHolder;
  readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate };
  /** It answers whether the decree speaks to the matter at all, so it is asked of every matter. */
  readonly decidesScope?: true;
  readonly title: Words;
  readonly reasons: ReasonWords<Reason>;
  /** Facts the rule reads, in the order a person would be asked for them. */
  readonly reads: readonly (keyof DecisionFacts)[];
  /** Reasons and opinions the rule asks for on these facts and what it counted, as given: one that says nothing is none. */
  argues?(facts: DecisionFacts, measure: Measure): readonly Argued[];
  /** `lawOf`: the day whose law governs, see `governingDay`. */
  evaluate(
    facts: DecisionFacts,
    params: ProfileParams,
    asOf: CivilDate,
    calendar: WorkingCalendar,
    lawOf: CivilDate,
  ): Finding<Reason>;
}

/** A rule whose reasons the caller need not know: what registries hold. */
export interface AnyRule extends Omit<Rule, 'reasons' | 'evaluate' | 'argues'> {
  /** `lawOf` may be given by who found it already. */
  evaluate(
    facts: DecisionFacts,
    params: ProfileParams,
    asOf: CivilDate,
    calendar: WorkingCalendar,
    lawOf?: CivilDate,
  ): Finding<{ readonly code: string }>;
  /** The finding without asking first whether the matter is outside or the rule was law: what it looks at of its own. */
  evaluateAlone(
    facts: DecisionFacts,
    params: ProfileParams,
    asOf: CivilDate,
    calendar: WorkingCalendar,
    lawOf: CivilDate,
  ): Finding<{ readonly code: string }>;
  explain(reason: { readonly code: string }): Words;
}

/** Why a rule is not asked at all: the matter is outside or over, or the rule was not law on the day of the step. */
export type NotAsked = NotLaw | { readonly code: 'outside' | 'ended'; readonly words: Words };

const notAskedCodes: Readonly<Record<NotAsked['code'], true>> = {
  outside: true,
  ended: true,
  'not-yet-in-force': true,
  'no-longer-in-force': true,
  'not-of-this-place': true,
};
export const isNotAsked = (reason: { readonly code: string }): reason is NotAsked =>
  Object.hasOwn(notAskedCodes, reason.code);

/** A reason or an opinion is there and says nothing. */
export interface Hollow {
  readonly code: 'hollow';
  readonly words: Words;
}
export const isHollowReason = (reason: { readonly code: string }): reason is Hollow => reason.code === 'hollow';

/** What was found, unless it rests on a text that says nothing. */
function heldAgainstItsTexts<Reason extends { readonly code: string }>(
  argues: Rule<Reason>['argues'],
  facts: DecisionFacts,
  finding: Finding<Reason>,
): Finding<Reason | Hollow> {
  if (!argues || finding.kind === 'breached' || finding.kind === 'not-applicable') return finding;
  const words = hollowWords(argues(facts, finding));
  if (!words) return finding;
  const { counted, dueBy, firstLawful } = finding;
  const measure = { ...(counted && { counted }), ...(dueBy && { dueBy }), ...(firstLawful && { firstLawful }) };
  return breached({ code: 'hollow', words }, measure);
}

/** Stages that a procedure which ended without a decision still owes: its file is closed, and who answered for it is named. */
const outlastsTheEnd: ReadonlySet<StageId> = new Set(['archive', 'responsibility']);

/** What was done is judged as it was; what was not is owed no longer. */
const ended: Words = {
  zh: '程序已终止，没有作出决策：不再要求。',
  en: 'The procedure ended without a decision: it is asked no longer.',
};

/** Seals a typed rule for the registries. Throws at load when a reason meets no sentence: a defect. */
export function rule<Reason extends { readonly code: string }>(definition: Rule<Reason>): AnyRule {
  const { reasons, ...rest } = definition;
  // Taken out once: rules differ in what they hold, and looking a thing up in each of them anew is slow over many matters.
  const { evaluate: judge, argues, decidesScope, stage, gate, takenOn, layer, parameter, inForce } = definition;
  const step: StepOfRule = { gate, ...(takenOn && { takenOn }) };
  const time: TimeOfRule = { layer, inForce, ...(parameter && { parameter }) };
  const sentences = reasons as Readonly<Record<string, (reason: never) => Words>>; // ReasonWords is indexed by its own codes
  return {
    ...rest,
    evaluateAlone: (facts, params, asOf, calendar, lawOf) =>
      heldAgainstItsTexts(argues, facts, judge(facts, params, asOf, calendar, lawOf)),
    evaluate(facts, params, asOf, calendar, lawOf = governingDay(step, facts, asOf)) {
      const outside = outsideWords(facts);
      if (outside && !decidesScope) return notApplicable({ code: 'outside', words: outside });
      const notLaw = notLawOn(lawOf, time, params);
      if (notLaw) return notApplicable(notLaw);
      const finding = heldAgainstItsTexts(argues, facts, judge(facts, params, asOf, calendar, lawOf));
      if (finding.kind !== 'undetermined') return finding;
      if (outside) return notApplicable({ code: 'outside', words: outside });
      return endedUndecided(facts) && !outlastsTheEnd.has(stage)
        ? notApplicable({ code: 'ended', words: ended })
        : finding;
    },
    explain(reason) {
      if (isNotAsked(reason) || isHollowReason(reason)) return spelledDays(reason.words);
      const sentence = sentences[reason.code];
      if (!sentence) throw new Error(`${definition.id}: no sentence for ${reason.code}`);
      return spelledDays(sentence(reason as never)); // the code was looked up in the same table
    },
  };
}
