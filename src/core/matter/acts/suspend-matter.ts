import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { suspendedAsExecutionOnly } from './decision-stands';

const f = decisionFactsSchema.shape;

/** Suspends the procedure with its reason; not ready after a year, it ends (HLJ 40). */
export const suspendMatter = defineAct({
  type: 'suspendMatter',
  event: 'MatterSuspended',
  kind: 'records',
  stage: 'discussion',
  whileSuspended: true,
  title: { zh: '中止程序', en: 'Suspend' },
  roles: ['chief', 'office'],
  day: 'suspendedOn',
  tells: ['suspensionReason', 'suspensions'],
  after: ['startedOn'],
  reasons: ['suspensionReason'],
  fields: { suspensionReason: f.suspensionReason.unwrap() },
  check: (_payload, state) => suspendedAsExecutionOnly(state),
  tell: ({ suspensionReason }) => ({ suspensionReason }),
  add: ({ on, suspensionReason }) => ({
    suspensions: [{ on, reason: suspensionReason, resumedOn: null, ordered: true }],
  }),
});
