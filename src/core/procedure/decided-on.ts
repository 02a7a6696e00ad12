import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

/** Day of the last valid decision. A deferred one is none: it is to be discussed again; a rejected one ended the procedure. */
export const decidedOn = ({ discussedOn, rediscussedOn, decisionOutcome }: DecisionFacts): CivilDate | undefined =>
  decisionOutcome === 'deferred' || decisionOutcome === 'rejected'
    ? undefined
    : (rediscussedOn ?? discussedOn ?? undefined);
