import { prose } from '@/core/law';
import { defineAct } from '../act';

/** Ends the suspension; how long it lasted stays on record, for the law judges it by its end (HLJ 40). */
export const resumeMatter = defineAct({
  type: 'resumeMatter',
  event: 'MatterResumed',
  kind: 'records',
  stage: 'discussion',
  title: { zh: '恢复程序', en: 'Resume' },
  roles: ['chief', 'office'],
  after: ['suspendedOn'],
  tells: ['suspendedOn', 'suspensions', 'resumptionReason'],
  reasons: ['reason'],
  fields: { reason: prose },
  tell: ({ on, reason }, { facts: { suspendedOn, suspensionReason, suspensions = [] } }) => {
    const isListed = !suspendedOn || suspensions.some((one) => one.on === suspendedOn);
    const all = isListed
      ? suspensions
      : [...suspensions, { on: suspendedOn, reason: suspensionReason ?? null, resumedOn: null }];
    return {
      suspendedOn: null,
      suspensions: all.map((one) => (one.resumedOn === null ? { ...one, resumedOn: on } : one)),
      resumptionReason: reason,
    };
  },
});
