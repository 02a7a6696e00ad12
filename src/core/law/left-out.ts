import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';
import { closingDay } from './order-of-days';

/**
 * The day of the meeting that decided, where the record then holds the whole procedure: a step it says nothing of was left out.
 * Of a matter taken in midway, or of facts alone, nothing is supposed: there silence is not "no". A step carried out after that
 * meeting, on the way to another one, is not asked of it.
 */
export function decidedOnRecord(facts: DecisionFacts): CivilDate | undefined {
  const isWhole = facts.origin !== undefined && facts.origin !== 'import';
  return isWhole ? closingDay(facts, 'discussedOn') : undefined;
}
