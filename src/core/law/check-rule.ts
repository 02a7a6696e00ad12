import type { CivilDate, Words, WorkingCalendar } from '@/core/kernel';
import { dayOf } from './doors';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { breached, type Finding, type Measure, notApplicable, satisfied, undeterminedWith } from './finding';
import { doneAfter, firstDoneAfter, type TooLate, tooLateWords } from './order-of-days';
import type { ProfileParams } from './profiles/profile-params';
import { type AnyRule, type Rule, rule } from './rule';

/** Facts of which `N` are told. */
type Known<N extends FactName> = DecisionFacts & { readonly [K in N]-?: Exclude<DecisionFacts[K], undefined> };

type Values = Readonly<Record<string, string | number>>;

/** Whether a rule speaks to the matter at all: it applies, or it does not because of something, or that is not yet known. */
export type Applicability = 'applies' | Untold | NotAskedFor;

/**
 * What a check found: it holds or not, with the numbers compared; or it was done after the step it must stand before; or
 * it turns out not to be asked; or a further fact is missing, with what is known already.
 */
export type Verdict = boolean | Held | DoneTooLate | NotAskedFor | Untold;

interface Held extends Measure {
  readonly holds: boolean;
  readonly values?: Values;
  /** In place of `met` or `unmet`. */
  readonly says?: Words;
  readonly tooLate?: never;
  readonly because?: never;
  readonly missing?: never;
}
interface DoneTooLate {
  readonly tooLate: TooLate;
  readonly because?: never;
  readonly missing?: never;
}
interface NotAskedFor {
  readonly because: Words;
  readonly missing?: never;
}
interface Untold extends Measure {
  readonly missing: readonly FactName[];
  readonly tooLate?: never;
  readonly because?: never;
}

export interface LawOfDay {
  readonly params: ProfileParams;
  readonly asOf: CivilDate;
  /** The day whose law governs: of the step the rule is about, or the day asked while it is not taken. */
  readonly lawOf: CivilDate;
  readonly calendar: WorkingCalendar;
  readonly because?: never;
}

export interface CheckRule<N extends FactName, L = LawOfDay> extends Omit<Rule, 'reasons' | 'evaluate' | 'reads'> {
  /** Facts that must be told before the check can be made, in the order a person would be asked for them. */
  readonly reads: readonly N[];
  /** The fact that tells the day of the step the rule is about; `takenOn` where no single fact tells it. */
  readonly step?: FactName;
  /** Steps it must stand before: done after one of them it is a breach, whatever else is not known. */
  readonly before?: readonly FactName[];
  /** Steps that must stand before it. */
  readonly after?: readonly FactName[];
  /** What can be said from what is told already, whatever else is missing. */
  atOnce?(facts: DecisionFacts, law: L): Verdict | undefined;
  applies?(facts: DecisionFacts, law: L): Applicability;
  holds(facts: Known<N>, law: L): Verdict;
  readonly met: (values: Values) => Words;
  readonly unmet: (values: Values) => Words;
}

type Reason =
  | { readonly code: 'met' | 'unmet'; readonly values: Values; readonly says?: Words }
  | { readonly code: 'too-late'; readonly late: TooLate; readonly values: Values }
  | { readonly code: 'does-not-apply'; readonly words: Words };

/** The commonest shape of a rule: applies or not, days in order, facts told or missing, then one check with its two sentences. */
export const checkRule = <const N extends FactName>(definition: CheckRule<N>): AnyRule =>
  ruleInLaw(definition, (law) => law);

/** As `checkRule`, compared with what `lawOn` makes of the law of the day: where that sets nothing, the rule does not apply. */
export function ruleInLaw<const N extends FactName, L extends LawOfDay>(
  { applies, holds, met, unmet, reads, step, before = [], after = [], atOnce, ...head }: CheckRule<N, L>,
  lawOn: (law: LawOfDay) => L | NotAskedFor,
): AnyRule {
  const takenOn = head.takenOn ?? (step && ((facts: DecisionFacts) => dayOf(facts, step)));
  return rule<Reason>({
    ...head,
    ...(takenOn && { takenOn }),
    reads,
    evaluate(facts, params, asOf, calendar, lawOf) {
      const law = lawOn({ params, asOf, calendar, lawOf });
      if (law.because) return found(law);
      const applicable = applies?.(facts, law) ?? 'applies';
      if (applicable !== 'applies') return found(applicable);
      const late = step && (doneAfter(facts, step, before) ?? firstDoneAfter(facts, after, step));
      if (late) return found({ tooLate: late });
      const told = atOnce?.(facts, law);
      if (told !== undefined) return found(told);
      const untold = (name: N) => facts[name] === undefined;
      return found(reads.some(untold) ? { missing: reads.filter(untold) } : holds(facts as Known<N>, law)); // every fact of N was just found told
    },
    reasons: {
      met: ({ values, says }) => says ?? met(values),
      unmet: ({ values, says }) => says ?? unmet(values),
      'too-late': ({ late }) => tooLateWords(late),
      'does-not-apply': ({ words }) => words,
    },
  });
}

const NO_VALUES: Values = {};

function found(verdict: Verdict): Finding<Reason> {
  if (typeof verdict === 'boolean') {
    return verdict ? satisfied({ code: 'met', values: NO_VALUES }) : breached({ code: 'unmet', values: NO_VALUES });
  }
  if (verdict.because) return notApplicable({ code: 'does-not-apply', words: verdict.because });
  if (verdict.tooLate) {
    const { tooLate: late } = verdict;
    const values = { done: late.done, needed: late.needed };
    return breached({ code: 'too-late', late, values }, { dueBy: late.needed });
  }
  if (verdict.missing) return undeterminedWith(measureOf(verdict), verdict.missing);
  const { holds, values = NO_VALUES, says } = verdict;
  const because = says ? { values, says } : { values };
  const measure = measureOf(verdict);
  return holds ? satisfied({ code: 'met', ...because }, measure) : breached({ code: 'unmet', ...because }, measure);
}

/** Named one by one: every rule of every matter comes by here, and leaving out what a verdict has besides is slow. */
function measureOf({ counted, dueBy, firstLawful }: Measure): Measure | undefined {
  if (counted === undefined && dueBy === undefined && firstLawful === undefined) return undefined;
  return { ...(counted && { counted }), ...(dueBy && { dueBy }), ...(firstLawful && { firstLawful }) };
}
