import type { DecisionFacts } from './facts/decision-facts';
import { inForceOn } from './profiles/dated';
import { profiles } from './profiles/profile';

/**
 * Passed in principle with a change of substance, and not discussed again since: there is no decision yet, where the law of the
 * place asks for the second discussion (HLJ 40; XJ 42). The place not told, it is asked.
 */
export function awaitsRediscussion(facts: DecisionFacts): boolean {
  const { decisionOutcome, changeClass, discussedOn, rediscussedOn, publishedOn, profileId } = facts;
  if (decisionOutcome !== 'passed-with-changes' || changeClass !== 'substance' || publishedOn || !discussedOn)
    return false;
  if (rediscussedOn && rediscussedOn >= discussedOn) return false;
  return (
    profileId === undefined || inForceOn(profiles[profileId].params.rediscussedOnSubstance, discussedOn)?.value === true
  );
}
