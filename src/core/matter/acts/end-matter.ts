import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { endedByMeetingOnly } from './decision-stands';

const f = decisionFactsSchema.shape;

/** Ends the procedure without a decision, with its reason; once a meeting passed the decision, only a meeting ends it. */
export const endMatter = defineAct({
  type: 'endMatter',
  event: 'MatterEnded',
  kind: 'records',
  stage: 'discussion',
  whileSuspended: true,
  title: { zh: '终止决策程序', en: 'End the procedure' },
  roles: ['chief', 'office'],
  once: 'endedOn',
  day: 'endedOn',
  after: ['proposedOn'],
  reasons: ['endReason'],
  fields: { endReason: f.endReason.unwrap() },
  check: (_payload, state) => endedByMeetingOnly(state),
});
