import type { RuleCases } from '../../case';
import { approvalsOfD7138p1 } from './08-approvals';

export const cases: RuleCases = {
  rule: approvalsOfD7138p1,
  cases: [
    { name: 'met', facts: { otherApprovals: [] }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'met (2)',
      facts: { otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: '2026-07-04' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['otherApprovals'] } },
    {
      name: 'due and not done',
      facts: { otherApprovals: [{ body: '市人大常委会', dueUnder: '示例', doneOn: null }] },
      expect: { kind: 'undetermined', missing: ['otherApprovals'] },
    },
    {
      name: 'due and done',
      facts: { otherApprovals: [{ body: '市人大常委会', dueUnder: '示例', doneOn: '2026-05-01' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
