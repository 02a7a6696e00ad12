import type { DecisionFacts } from './facts/decision-facts';

/** Opinions received in all batches; undefined: no batch was recorded, not even an empty one. */
export const opinionsReceived = ({ opinionBatches }: DecisionFacts): number | undefined =>
  opinionBatches?.reduce((sum, { rows }) => sum + rows, 0);

/** Opinions that the answer speaks of: those in themes, and the rest that is named with its reason. */
export const opinionsNamed = ({ opinionThemes = [], opinionsUnsorted }: DecisionFacts): number =>
  opinionThemes.reduce((sum, { rows }) => sum + rows, 0) + (opinionsUnsorted?.rows ?? 0);
