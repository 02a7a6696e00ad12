import type { DecisionFacts, FactName } from './facts/decision-facts';

/** Which of these facts are not told: the verdict of a check that cannot be made without them. */
export const untold = (
  facts: DecisionFacts,
  ...names: readonly FactName[]
): { readonly missing: readonly FactName[] } => ({
  missing: names.filter((name) => facts[name] === undefined),
});
