import { prose } from '@/core/law';
import { defineAct } from '../act';

/** Ends the suspension. */
export const resumeMatter = defineAct({
  type: 'resumeMatter',
  event: 'MatterResumed',
  kind: 'records',
  stage: 'discussion',
  title: { zh: '恢复程序', en: 'Resume' },
  roles: ['chief', 'office'],
  after: ['suspendedOn'],
  tells: ['suspendedOn', 'resumptionReason'],
  fields: { reason: prose },
  tell: ({ reason }) => ({ suspendedOn: null, resumptionReason: reason }),
});
