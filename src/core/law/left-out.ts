import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';
import { closingDay } from './order-of-days';

/**
 * The day of the meeting that decided, where the record then holds the whole procedure: a step it says nothing of was left out.
 * Of a matter taken in midway, from a file or by hand, or of facts alone, nothing is supposed: there silence is not "no". A step carried out after that
 * meeting, on the way to another one, is not asked of it.
 */
export function decidedOnRecord(facts: DecisionFacts): CivilDate | undefined {
  const { origin, takenInOn } = facts;
  const decided = origin !== undefined && origin !== 'import' ? closingDay(facts, 'discussedOn') : undefined;
  return decided && takenInOn && decided <= takenInOn ? undefined : decided;
}
