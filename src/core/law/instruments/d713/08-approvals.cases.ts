import type { RuleCases } from '../../case';
import { approvalsObtained } from './08-approvals';

export const cases: RuleCases = {
  rule: approvalsObtained,
  cases: [
    { name: 'recorded that none is due', facts: { otherApprovals: [] }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'reported to the standing committee',
      facts: { otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: '2026-07-04' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'whether any is due is not recorded',
      facts: {},
      expect: { kind: 'undetermined', missing: ['otherApprovals'] },
    },
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
    {
      name: 'published before the approval due was given',
      facts: {
        otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: null }],
        publishedOn: '2026-07-10',
      },
      expect: { kind: 'breached', code: 'unmet', values: { late: 1, of: 1 } },
    },
    {
      name: 'given ten days after the publication',
      facts: {
        otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: '2026-07-20' }],
        publishedOn: '2026-07-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'given on the day of publication',
      facts: {
        otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: '2026-07-10' }],
        publishedOn: '2026-07-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'put off by the meeting',
      facts: {
        otherApprovals: [{ body: '市人大常委会', dueUnder: '监督法', doneOn: null }],
        decisionOutcome: 'deferred',
        discussedOn: '2026-07-02',
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
