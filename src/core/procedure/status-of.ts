import { type DecisionFacts, isInForce } from '@/core/law';
import { decidedOn } from './decided-on';

/** Where a matter stands as a whole. */
const statusIds = ['active', 'suspended', 'ended', 'decided', 'published', 'executing', 'archived', 'closed'] as const;
export type StatusId = (typeof statusIds)[number];

/** What is executed is kept apart from what is only published; an archived file whose execution runs is executing. */
export function statusOf(facts: DecisionFacts): StatusId {
  if (isInForce(facts)) {
    if (facts.executionClosedOn || facts.decisionChanges?.at(-1)?.kind === 'stop') return 'closed';
    if (facts.executionTasks?.length || facts.executionReports?.length) return 'executing';
    if (facts.archivedOn) return 'archived';
    return facts.publishedOn ? 'published' : 'decided';
  }
  if (facts.endedOn) return 'ended';
  if (facts.suspendedOn) return 'suspended';
  return decidedOn(facts) ? 'decided' : 'active';
}
