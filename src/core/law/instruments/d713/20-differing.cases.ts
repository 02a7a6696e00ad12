import type { RuleCases } from '../../case';
import { differingViewsSought } from './20-differing';

export const cases: RuleCases = {
  rule: differingViewsSought,
  cases: [
    {
      name: 'differing views were sought (whether differing views were sought)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        differingViewsSought: true,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'differing views were not sought; please explain (not whether differing views were sought)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        differingViewsSought: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether differing views were sought',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['differingViewsSought'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
