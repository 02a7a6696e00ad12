import type { RuleCases } from '../../case';
import { assessmentNotRepeated } from './22-not-repeated';

export const cases: RuleCases = {
  rule: assessmentNotRepeated,
  cases: [
    {
      name: 'existing assessments were checked (judgement for each field of risk: 1, existing assessments: 0)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        existingAssessments: [],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: existing assessments',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['existingAssessments'] },
    },
    {
      name: 'judged: no field of risk needs assessment (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '无影响', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a field that another assessment covers is to be assessed again',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        existingAssessments: ['环境影响评价'],
        fieldsAssessedBefore: ['social-stability'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
