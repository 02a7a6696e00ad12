import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { papersOnFile } from './papers-on-file';

const f = decisionFactsSchema.shape;

/** Sends the draft, its basis and the account of the procedures performed (D713 26.1). */
export const submitForLegalityReview = defineAct({
  type: 'submitForLegalityReview',
  event: 'SentForLegalityReview',
  kind: 'performs',
  stage: 'legality',
  title: { zh: '送请合法性审查', en: 'Send for legality review' },
  roles: ['undertaking'],
  gate: 'legality',
  once: 'legalitySubmittedOn',
  round: 'legality',
  day: 'legalitySubmittedOn',
  after: ['draftDigest'],
  tells: ['legalityFile', 'procedureAccount', 'reviewedDraftDigest', 'earlierLegalityReviews', 'papers'],
  fields: { legalityFile: f.legalityFile.unwrap(), procedureAccount: f.procedureAccount.unwrap() },
  tell: ({ legalityFile, procedureAccount }, { facts }) => ({
    legalityFile,
    procedureAccount,
    reviewedDraftDigest: facts.draftDigest,
    ...papersOnFile(facts),
  }),
  add: (_given, { rounds, facts }) => {
    const last = rounds.findLast(({ of }) => of === 'legality')?.facts;
    const { legalityOpinionOn: opinionOn, legalityOutcome: outcome } = last ?? {};
    const told = facts.earlierLegalityReviews?.some((review) => review.opinionOn === opinionOn);
    const submittedOn = facts.legalitySubmittedOn;
    return opinionOn && outcome && submittedOn && !told
      ? { earlierLegalityReviews: [{ submittedOn, opinionOn, outcome }] }
      : {};
  },
});
