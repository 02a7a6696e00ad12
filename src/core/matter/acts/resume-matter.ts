import { prose } from '@/core/law';
import { defineAct } from '../act';
import { suspensionOver } from './suspension-over';

/** Ends the suspension. */
export const resumeMatter = defineAct({
  type: 'resumeMatter',
  event: 'MatterResumed',
  kind: 'records',
  stage: 'discussion',
  follows: 'suspendMatter',
  whileSuspended: true,
  title: { zh: '恢复程序', en: 'Resume' },
  roles: ['chief', 'office'],
  after: ['suspendedOn'],
  tells: ['suspendedOn', 'suspensions', 'resumptionReason'],
  reasons: ['reason'],
  fields: { reason: prose },
  tell: ({ on, reason }, { facts }) => ({ ...suspensionOver(on, facts), resumptionReason: reason }),
});
