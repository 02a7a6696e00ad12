import type { CivilDate, Words, WorkingCalendar } from '@/core/kernel';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { breached, notApplicable, satisfied, undetermined } from './finding';
import type { ProfileParams } from './profiles/profile-params';
import { type AnyRule, type Rule, rule } from './rule';

/** Facts of which `N` are told. */
export type Known<N extends FactName> = DecisionFacts & { readonly [K in N]-?: Exclude<DecisionFacts[K], undefined> };

type Values = Readonly<Record<string, string | number>>;

/** Whether a rule speaks to the matter at all: it applies, or it does not because of something, or that is not yet known. */
export type Applicability = 'applies' | { readonly missing: readonly FactName[] } | { readonly because: Words };

/** What a check found: it holds or not, with the numbers compared; or a further fact turned out to be missing. */
export type Verdict =
  | boolean
  | { readonly holds: boolean; readonly values: Values }
  | { readonly missing: readonly FactName[] };

export interface LawOfDay {
  readonly params: ProfileParams;
  readonly asOf: CivilDate;
  readonly calendar: WorkingCalendar;
}

export interface CheckRule<N extends FactName> extends Omit<Rule, 'reasons' | 'evaluate' | 'reads'> {
  /** Facts that must be told before the check can be made, in the order a person would be asked for them. */
  readonly reads: readonly N[];
  applies?(facts: DecisionFacts, law: LawOfDay): Applicability;
  holds(facts: Known<N>, law: LawOfDay): Verdict;
  readonly met: (values: Values) => Words;
  readonly unmet: (values: Values) => Words;
}

type Reason =
  | { readonly code: 'met' | 'unmet'; readonly values: Values }
  | { readonly code: 'does-not-apply'; readonly words: Words };

/** The commonest shape of a rule: applies or not, facts told or missing, then one check with its two sentences. */
export function checkRule<const N extends FactName>({
  applies,
  holds,
  met,
  unmet,
  reads,
  ...head
}: CheckRule<N>): AnyRule {
  return rule<Reason>({
    ...head,
    reads,
    evaluate(facts, params, asOf, calendar) {
      const law = { params, asOf, calendar };
      const applicable = applies?.(facts, law) ?? 'applies';
      if (applicable !== 'applies')
        return 'missing' in applicable
          ? undetermined(...applicable.missing)
          : notApplicable({ code: 'does-not-apply', words: applicable.because });
      const missing = reads.filter((name) => facts[name] === undefined);
      if (missing.length > 0) return undetermined(...missing);
      const verdict = holds(facts as Known<N>, law); // every fact of N was just found told
      if (typeof verdict === 'object' && 'missing' in verdict) return undetermined(...verdict.missing);
      const { holds: good, values } = typeof verdict === 'boolean' ? { holds: verdict, values: {} } : verdict;
      return good ? satisfied({ code: 'met', values }) : breached({ code: 'unmet', values });
    },
    reasons: {
      met: ({ values }) => met(values),
      unmet: ({ values }) => unmet(values),
      'does-not-apply': ({ words }) => words,
    },
  });
}
