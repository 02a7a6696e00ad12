import type { RuleCases } from '../../case';
import { costBenefitAnalysed } from './12-cost-benefit';

const appraisal = {
  moneyUnit: '亿元',
  prices: 'real',
  firstYear: 2027,
  rates: [{ fromYear: 0, rate: 0.05 }],
  rateSource: '财政部门',
  flows: [{ option: '方案一', costs: [3, 1], benefits: [0, 5] }],
  flowSource: '可行性研究报告',
} as const;

export const cases: RuleCases = {
  rule: costBenefitAnalysed,
  cases: [
    {
      name: 'analysed, or the reason is given',
      facts: { costBenefit: '年增支出3.1亿元' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'analysed, or the reason is given (cost and benefit analysis: none)',
      facts: { costBenefit: null, costBenefitReason: '不涉及投入' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'worked out by year, whatever the draft says of it',
      facts: { appraisal, costBenefit: null, costBenefitReason: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: cost and benefit analysis',
      facts: {},
      expect: { kind: 'undetermined', missing: ['costBenefit'] },
    },
    {
      name: 'not analysed, no reason told',
      facts: { costBenefit: null },
      expect: { kind: 'undetermined', missing: ['costBenefitReason'] },
    },
    {
      name: 'not analysed, and recorded that no reason was given',
      facts: { costBenefit: null, costBenefitReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
