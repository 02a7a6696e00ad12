import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Sends the draft, its basis and the account of the procedures performed (D713 26.1). */
export const submitForLegalityReview = defineAct({
  type: 'submitForLegalityReview',
  event: 'SentForLegalityReview',
  stage: 'legality',
  title: { zh: '送请合法性审查', en: 'Send for legality review' },
  roles: ['undertaking'],
  gate: 'legality',
  once: 'legalitySubmittedOn',
  day: 'legalitySubmittedOn',
  after: ['draftDigest'],
  mustHold: ['D713/26.1/file', 'D713/26.1/account'],
  settles: ['D713/26.1/file', 'D713/26.1/account'],
  fields: { legalityFile: f.legalityFile.unwrap(), procedureAccount: f.procedureAccount.unwrap() },
  tell: ({ legalityFile, procedureAccount }, { facts }) => ({
    legalityFile,
    procedureAccount,
    reviewedDraftDigest: facts.draftDigest,
  }),
});
