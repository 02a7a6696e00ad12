import type { DecisionFacts, FactName } from './facts/decision-facts';
import { governingDay } from './governing-day';
import type { LawContext } from './law-context';
import { recordReads } from './record-reads';
import { type AnyRule, isNotAsked } from './rule';

/**
 * The facts a rule really looked at to come to its finding, told or not, in the order it asked: more than it declares, where
 * it applies only to some matters. Where it is not asked at all, those that say why.
 */
export function factsUsed(
  rule: AnyRule,
  facts: DecisionFacts,
  { profile, asOf, calendar }: LawContext,
): readonly FactName[] {
  const recorded = recordReads(facts);
  const finding = rule.evaluate(facts, profile.params, asOf, calendar);
  if (finding.kind === 'not-applicable' && isNotAsked(finding.because))
    rule.evaluate(recorded.facts, profile.params, asOf, calendar);
  else {
    rule.takenOn?.(recorded.facts);
    const lawOf = governingDay(rule, facts, asOf);
    rule.evaluateAlone(recorded.facts, profile.params, asOf, calendar, lawOf);
  }
  return [...recorded.reads];
}
