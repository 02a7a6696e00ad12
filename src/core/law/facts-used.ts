import type { LawContext } from './evaluate';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import type { AnyRule } from './rule';

/** The facts a rule really looked at to come to its finding, told or not, in the order it asked: more than it declares, where it applies only to some matters. */
export function factsUsed(
  rule: AnyRule,
  facts: DecisionFacts,
  { profile, asOf, calendar }: LawContext,
): readonly FactName[] {
  const used = new Set<FactName>();
  const watched = new Proxy(facts, {
    get(target, name) {
      if (typeof name === 'string') used.add(name as FactName); // rules read facts by their names alone
      return Reflect.get(target, name);
    },
  });
  rule.evaluate(watched, profile.params, asOf, calendar);
  return [...used];
}
