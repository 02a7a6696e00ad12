import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Names the source of a proposal and, for a department’s or lower government’s, argues the four items of D713 10.1(2). */
export const completeProposal = defineAct({
  type: 'completeProposal',
  event: 'ProposalCompleted',
  kind: 'records',
  stage: 'catalogue',
  title: { zh: '补充建议来源', en: 'Complete the proposal' },
  roles: ['undertaking', 'office'],
  fields: {
    proposalSource: f.proposalSource.unwrap(),
    proposer: f.proposer.unwrap(),
    proposalArgument: f.proposalArgument,
  },
});
