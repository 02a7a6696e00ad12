import type { RuleCases } from '../../case';
import { legalAndTradeExperts } from './25-kinds';

export const cases: RuleCases = {
  rule: legalAndTradeExperts,
  cases: [
    {
      name: 'both',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertKinds: ['trade', 'legal'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'trade only',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertKinds: ['trade'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'legal only',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertKinds: ['legal'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: kinds of expert on the panel',
      profile: 'xj2022',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertKinds'] },
    },
    {
      name: 'no demonstration',
      profile: 'xj2022',
      facts: { expertJudgement: { applies: false, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'judgement not recorded',
      profile: 'xj2022',
      facts: {},
      expect: { kind: 'undetermined', missing: ['expertJudgement'] },
    },
    {
      name: 'chosen before the text was in force',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanelOn: '2022-02-12',
        expertKinds: [],
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
