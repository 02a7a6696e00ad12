import type { RuleCases } from '../../case';
import { expertOpinionsSigned } from './19-signed';

export const cases: RuleCases = {
  rule: expertOpinionsSigned,
  cases: [
    {
      name: 'every opinion is signed and sealed (expert panel: 1, expert opinions: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
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
      name: 'an opinion is not signed or not sealed (expert panel: 1, expert opinions: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-04-20',
            sealed: false,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: expert opinions',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'undetermined', missing: ['expertOpinions'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one of two has not written',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
        expertOpinions: [
          {
            name: '甲',
            necessity: '示例',
            feasibility: '示例',
            soundness: '示例',
            verdict: 'agree',
            scores: [],
            signedOn: '2026-03-01',
            sealed: true,
          },
        ],
      },
      expect: { kind: 'undetermined', missing: ['expertOpinions'] },
    },
    {
      name: 'an opinion that nobody signed',
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
            signedOn: null,
            sealed: true,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'who withdrew owes no opinion',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          {
            name: '乙',
            unit: '示例大学',
            field: '热能',
            fromPool: true,
            declaredOn: '2026-03-01',
            hasInterest: false,
            withdrewOn: '2026-03-05',
          },
        ],
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
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
