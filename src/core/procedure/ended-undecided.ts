import { type DecisionFacts, endedUndecided } from '@/core/law';
import type { Belongs } from './step';

/** Stages after the decision do not belong to a matter that ended without one. */
export const unlessEnded = (facts: DecisionFacts, otherwise: Belongs = { kind: 'yes' }): Belongs =>
  endedUndecided(facts)
    ? {
        kind: 'no',
        because: { zh: '程序已终止，没有作出决策。', en: 'The procedure ended without a decision.' },
      }
    : otherwise;
