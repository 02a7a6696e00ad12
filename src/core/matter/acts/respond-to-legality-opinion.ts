import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** What was changed, and why where the opinion is not followed in full (D713 28.1; HLJ 37). */
export const respondToLegalityOpinion = defineAct({
  type: 'respondToLegalityOpinion',
  event: 'LegalityOpinionAnswered',
  kind: 'records',
  stage: 'legality',
  title: { zh: '处理合法性审查意见', en: 'Answer the legality opinion' },
  roles: ['undertaking'],
  day: 'legalityResponseOn',
  after: ['legalityOpinionOn'],
  fields: {
    legalityChanges: f.legalityChanges.unwrap(),
    legalityFullyFollowed: f.legalityFullyFollowed.unwrap(),
    legalityNotFollowedReason: f.legalityNotFollowedReason.unwrap(),
  },
});
