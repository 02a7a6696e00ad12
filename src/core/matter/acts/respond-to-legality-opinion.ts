import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** What was changed, and why where the opinion is not followed in full (D713 28.1; HLJ 37). The latest draft is the text of the answer. */
export const respondToLegalityOpinion = defineAct({
  type: 'respondToLegalityOpinion',
  event: 'LegalityOpinionAnswered',
  kind: 'records',
  stage: 'legality',
  title: { zh: '处理合法性审查意见', en: 'Answer the legality opinion' },
  roles: ['undertaking'],
  day: 'legalityResponseOn',
  after: ['legalityOpinionOn'],
  tells: ['legalityChanges', 'legalityFullyFollowed', 'legalityNotFollowedReason', 'legalityResponseDigest'],
  fields: {
    legalityChanges: f.legalityChanges.unwrap(),
    legalityFullyFollowed: f.legalityFullyFollowed.unwrap(),
    legalityNotFollowedReason: f.legalityNotFollowedReason.unwrap(),
  },
  tell: ({ on: _on, ...answer }, { facts }) => ({ ...answer, legalityResponseDigest: facts.draftDigest }),
});
