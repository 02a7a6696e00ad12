import type { RuleCases } from '../../case';
import { expertReportMade } from './26-report';

export const cases: RuleCases = {
  rule: expertReportMade,
  cases: [
    {
      name: 'the report is there (day of the expert report 2026-05-01)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertReportOn: '2026-05-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: day of the expert report',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertReportOn'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that there is no report',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertReportOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the report came after the file was sent for review',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertReportOn: '2026-05-02',
        legalitySubmittedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
  ],
};
