import type { RuleCases } from '../../case';
import { demonstrationHeadings } from './19-headings';

export const cases: RuleCases = {
  rule: demonstrationHeadings,
  cases: [
    {
      name: 'all three are argued (expert opinions: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-04-20',
            sealed: true,
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'there is no expert opinion (expert opinions: 0)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertOpinions: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: expert opinions',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertOpinions'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one heading is argued by nobody',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: null,
            verdict: 'agree',
            scores: [],
            signedOn: '2026-03-20',
            sealed: true,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two questions is answered by nobody',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertReportOn: '2026-03-25',
        expertQuestions: ['管径', '泵站'],
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-03-20',
            sealed: true,
            question: '管径',
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two questions is still open before the report',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertQuestions: ['管径', '泵站'],
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-03-20',
            sealed: true,
            question: '管径',
          },
        ],
      },
      expect: { kind: 'undetermined', missing: ['expertOpinions'] },
    },
    {
      name: 'every opinion was signed after the decision',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-03-20',
            sealed: true,
          },
        ],
        discussedOn: '2026-03-16',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-20', needed: '2026-03-16' } },
    },
  ],
};
