import { type DecisionFacts, isInForce, stoppedOn } from '@/core/law';
import { decidedOn } from './decided-on';

/** Where a matter stands as a whole. */
const statusIds = [
  'active',
  'suspended',
  'ended',
  'decided',
  'published',
  'executing',
  'archived',
  'stopped',
  'closed',
] as const;
export type StatusId = (typeof statusIds)[number];

/**
 * What is executed is kept apart from what is only published; an archived file whose execution runs is executing. A decision that
 * was stopped is not closed by that: its file is still archived and its execution closed.
 */
export function statusOf(facts: DecisionFacts): StatusId {
  if (isInForce(facts)) {
    if (facts.executionClosedOn) return 'closed';
    if (stoppedOn(facts)) return 'stopped';
    if (facts.executionTasks?.length || facts.executionReports?.length) return 'executing';
    if (facts.archivedOn) return 'archived';
    return facts.publishedOn ? 'published' : 'decided';
  }
  if (facts.endedOn) return 'ended';
  if (facts.suspendedOn) return 'suspended';
  return decidedOn(facts) ? 'decided' : 'active';
}
