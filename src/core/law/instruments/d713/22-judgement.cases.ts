import type { RuleCases } from '../../case';
import { riskFieldsJudged } from './22-judgement';

export const cases: RuleCases = {
  rule: riskFieldsJudged,
  cases: [
    {
      name: 'every field was judged (judgement for each field of risk: 5)',
      facts: {
        riskJudgements: [
          { field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' },
          { field: 'public-safety', applies: true, because: '示例', by: '甲', on: '2026-01-05' },
          { field: 'ecology', applies: true, because: '示例', by: '甲', on: '2026-01-05' },
          { field: 'public-finance', applies: true, because: '示例', by: '甲', on: '2026-01-05' },
          { field: 'public-opinion', applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: judgement for each field of risk',
      facts: {},
      expect: { kind: 'undetermined', missing: ['riskJudgements'] },
    },
    {
      name: 'one field not judged',
      facts: { riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'ecology' }] },
      expect: { kind: 'undetermined', missing: ['riskJudgements'] },
    },
    {
      name: 'no risk anywhere, though views are recorded to differ widely',
      facts: {
        riskJudgements: [
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-safety' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'ecology' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-finance' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-opinion' },
        ],
        wideDisagreement: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no risk anywhere, confirmed by the office with a reason',
      facts: {
        riskJudgements: [
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-safety' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'ecology' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-finance' },
          { applies: false, because: '示例', by: '甲', on: '2026-01-05', field: 'public-opinion' },
        ],
        wideDisagreement: true,
        judgementConfirmations: [{ judgement: 'risk', because: '分歧只在技术细节', by: '办公厅', on: '2026-02-01' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a field judged without a reason',
      facts: { riskJudgements: [{ applies: false, because: null, by: '甲', on: '2026-01-05', field: 'ecology' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
