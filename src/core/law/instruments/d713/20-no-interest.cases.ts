import type { RuleCases } from '../../case';
import { noExpertInterest } from './20-no-interest';

export const cases: RuleCases = {
  rule: noExpertInterest,
  cases: [
    {
      name: 'every expert declared no direct interest (expert panel: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'an expert has a direct interest and must withdraw (expert panel: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: true },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: expert panel',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one of two has an interest',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: true },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two has not declared',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: true, declaredOn: null, hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'declared after signing the opinion',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-21', hasInterest: false },
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
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-21', needed: '2026-03-20' } },
    },
    {
      name: 'declared after the file was sent for review',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
        legalitySubmittedOn: '2026-02-20',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-01', needed: '2026-02-20' } },
    },
    {
      name: 'the expert with an interest left the panel',
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
            hasInterest: true,
            withdrewOn: '2026-03-05',
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'every expert is of a unit that undertakes the matter',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        leadUnit: '市水务局',
        coUnits: ['市财政局'],
        expertPanel: [
          { name: '甲', unit: '市水务局', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '市财政局', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', says: { zh: '论证专家全部来自承办单位，不具有中立性。' } },
    },
    {
      name: 'one expert is of such a unit, another is not',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        leadUnit: '市水务局',
        coUnits: ['市财政局'],
        expertPanel: [
          { name: '甲', unit: '市水务局', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
