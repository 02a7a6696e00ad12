import type { DecisionFacts } from '@/core/law';
import type { DayPair } from './day-pair';
import { doneDays } from './done-days';
import { dueDays } from './due-days';
import { followingDays } from './following-days';
import { followingUsually } from './following-usually';

/** Every day of a matter that cannot fall before another one, outside the steps of the procedure. */
export const dayPairs = (facts: DecisionFacts): readonly DayPair[] => [
  ...dueDays(facts),
  ...followingDays(facts),
  ...followingUsually(facts),
  ...doneDays(facts),
];
