import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Matters that belong to the congress, or need approval from above, follow those rules (D713 8.1; HLJ 41). */
export const checkOtherApprovals = defineAct({
  type: 'checkOtherApprovals',
  event: 'OtherApprovalsChecked',
  kind: 'records',
  stage: 'publication',
  title: { zh: '核对人大、上级批准事项', en: 'Check congress and other approvals' },
  roles: ['undertaking', 'office'],
  fields: { otherApprovals: f.otherApprovals.unwrap() },
});
