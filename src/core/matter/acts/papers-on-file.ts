import type { DecisionFacts } from '@/core/law';

/** Who draws up a list of papers answers for it that those not on file are not there. */
export const papersOnFile = ({ papers = [] }: DecisionFacts): Pick<DecisionFacts, 'papers'> => ({ papers });
