import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Ends the procedure without a decision, with its reason. */
export const endMatter = defineAct({
  type: 'endMatter',
  event: 'MatterEnded',
  kind: 'records',
  stage: 'discussion',
  title: { zh: '终止决策程序', en: 'End the procedure' },
  roles: ['chief', 'office'],
  once: 'endedOn',
  day: 'endedOn',
  after: ['proposedOn'],
  fields: { endReason: f.endReason.unwrap() },
});
