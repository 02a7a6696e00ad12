import type { RuleCases } from '../../case';
import { proposalStudied } from './10-studied';

export const cases: RuleCases = {
  rule: proposalStudied,
  cases: [
    {
      name: 'it was studied',
      facts: { studyUnit: '市发展改革委', studyResult: '建议启动' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: result of the study',
      facts: { studyUnit: '市发展改革委' },
      expect: { kind: 'undetermined', missing: ['studyResult'] },
    },
    {
      name: 'told not to have been studied, though no unit is told',
      facts: { studyResult: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'studied only after the start',
      facts: { studiedOn: '2026-02-10', startedOn: '2026-02-02' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-02-10', needed: '2026-02-02' } },
    },
    {
      name: 'a leader proposed it: still to be studied',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'undetermined', missing: ['studyUnit', 'studyResult'] },
    },
    {
      name: 'a department argues its own proposal',
      facts: { proposalSource: 'department', startedOn: '2026-02-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a study that says nothing is none',
      facts: { proposalSource: 'citizen', studyUnit: '市发展改革委', studyResult: '。' },
      expect: { kind: 'breached', code: 'hollow' },
    },
  ],
};
