import type { LawContext } from './evaluate';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { recordReads } from './record-reads';
import type { AnyRule } from './rule';

/** The facts a rule really looked at to come to its finding, told or not, in the order it asked: more than it declares, where it applies only to some matters. */
export function factsUsed(
  rule: AnyRule,
  facts: DecisionFacts,
  { profile, asOf, calendar }: LawContext,
): readonly FactName[] {
  const recorded = recordReads(facts);
  rule.evaluate(recorded.facts, profile.params, asOf, calendar);
  return [...recorded.reads];
}
