import type { DecisionFacts, FactName } from './facts/decision-facts';

/** Which of these facts are not recorded: the verdict of a check that cannot be made without them. */
export const missingFacts = (
  facts: DecisionFacts,
  ...names: readonly FactName[]
): { readonly missing: readonly FactName[] } => ({
  missing: names.filter((name) => facts[name] === undefined),
});
