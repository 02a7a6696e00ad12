import { compareProfiles, type DecisionFacts, type LawContext } from '@/core/law';
import { findingJson, groundsJson } from './check';

/** What changes for a matter under the law of another place. */
export const compare = (facts: DecisionFacts, law: LawContext, other: LawContext) => ({
  ...groundsJson(law),
  against: groundsJson(other),
  changes: compareProfiles(facts, law, other).map(({ ref, here, there }) => ({
    ref,
    here: here.map(findingJson),
    there: there.map(findingJson),
  })),
});
