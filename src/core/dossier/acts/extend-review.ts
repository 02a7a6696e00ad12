import { z } from 'zod';
import { line } from '@/core/law';
import { defineAct } from '../act';

/** A complex review is extended with a leader’s consent, by no more than the profile allows (HLJ 35). */
export const extendReview = defineAct({
  type: 'extendReview',
  event: 'ReviewExtended',
  stage: 'legality',
  title: { zh: '延长审查期限', en: 'Extend the review' },
  roles: ['legality-reviewer'],
  after: ['legalityReceivedOn'],
  settles: ['HLJ/35/maximum'],
  fields: { workingDays: z.number().int().min(1).max(60), approvedBy: line },
  tell: ({ on, workingDays, approvedBy }) => ({ reviewExtension: { workingDays, approvedBy, on } }),
});
