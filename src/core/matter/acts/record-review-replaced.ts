import { z } from 'zod';
import { legalityReviewForms, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * Tells that no review took place and what was done in its stead: views asked for, the draft passed round or countersigned (D713
 * 25.1; HLJ 32). The door to the meeting stays shut until the reviewing department has reviewed.
 */
export const recordReviewReplaced = defineAct({
  type: 'recordReviewReplaced',
  event: 'LegalityReviewReplaced',
  kind: 'records',
  stage: 'legality',
  title: { zh: '记录以其他方式代替审查', en: 'Record that something else stood in for the review' },
  roles: ['office', 'legality-reviewer'],
  after: ['draftRecordedOn'],
  tells: ['legalityReviewForm'],
  fields: { legalityReviewForm: z.enum(legalityReviewForms).exclude(['review']), because: prose },
  check: (_payload, { facts }) =>
    facts.legalityOpinionOn && facts.legalityReviewForm === 'review'
      ? refuse('already-done', {
          zh: '案卷已有合法性审查意见；意见不实的，请更正或撤回该条记录。',
          en: 'The dossier holds a legality opinion; if it is not true, correct or withdraw that entry.',
        })
      : undefined,
  tell: ({ legalityReviewForm }) => ({ legalityReviewForm }),
});
