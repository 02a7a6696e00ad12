import type { DecisionFacts } from '@/core/law';
import { decidedOn } from './decided-on';
import { statusOf } from './status-of';

export type AwaitedOfLeader = 'start' | 'controllability' | 'discussion' | 'party-report' | 'publication';

/** What only a leader can do next, if anything. */
export function awaitsOf(facts: DecisionFacts): AwaitedOfLeader | undefined {
  const status = statusOf(facts);
  if (status !== 'active' && status !== 'decided') return undefined;
  if (decidedOn(facts)) return facts.partyReportedOn ? 'publication' : 'party-report';
  if (facts.studiedOn && !facts.startedOn) return 'start';
  if (facts.riskReviewedOn && !facts.controllability) return 'controllability';
  return facts.discussionSubmittedOn ? 'discussion' : undefined;
}
