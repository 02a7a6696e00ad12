import { z } from 'zod';
import { counted } from '@/core/kernel';
import { inForceOn, line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** A complex review is extended with a leader’s consent, by no more than the profile allows (HLJ 35). */
export const extendReview = defineAct({
  type: 'extendReview',
  event: 'ReviewExtended',
  kind: 'records',
  stage: 'legality',
  title: { zh: '延长审查期限', en: 'Extend the review' },
  roles: ['legality-reviewer'],
  after: ['legalityReceivedOn'],
  tells: ['reviewExtension'],
  fields: { workingDays: z.number().int().min(1).max(60), approvedBy: line },
  check({ workingDays }, { facts }, { profile, asOf }) {
    const most = inForceOn(profile.params.legalityExtensionWorkingDays, facts.legalityReceivedOn ?? asOf)?.value;
    return most !== undefined && workingDays > most
      ? refuse(
          'rule-breached',
          {
            zh: `延长不得超过 ${most} 个工作日。`,
            en: `An extension adds no more than ${counted(most, 'working day')}.`,
          },
          { rule: 'HLJ/35/maximum', field: 'workingDays' },
        )
      : undefined;
  },
  tell: ({ on, workingDays, approvedBy }) => ({ reviewExtension: { workingDays, approvedBy, on } }),
});
