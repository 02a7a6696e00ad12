import type { DecisionFacts } from '@/core/law';
import type { DayPair } from './day-pair';
import { doneDays } from './done-days';
import { dueDays } from './due-days';
import { followingDays } from './following-days';

/** Every day of a matter that cannot fall before another one, outside the steps of the procedure. */
export const dayPairs = (facts: DecisionFacts): readonly DayPair[] => [
  ...dueDays(facts),
  ...followingDays(facts),
  ...doneDays(facts),
];
