import { prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
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
  check: (_payload, { facts }) =>
    facts.suspendedOn
      ? undefined
      : refuse('already-done', { zh: '程序没有在中止。', en: 'The procedure is not suspended.' }),
  tell: ({ on, reason }, { facts }) => ({ ...suspensionOver(on, facts), resumptionReason: reason }),
});
