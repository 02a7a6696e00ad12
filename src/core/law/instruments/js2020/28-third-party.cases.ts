import type { RuleCases } from '../../case';
import { thirdPartyFit } from './28-third-party';

export const cases: RuleCases = {
  rule: thirdPartyFit,
  cases: [
    {
      name: 'fit and without interest',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        riskThirdPartyDeclaration: { noInterest: true, qualified: true },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'has an interest',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        riskThirdPartyDeclaration: { noInterest: false, qualified: true },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not fit',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        riskThirdPartyDeclaration: { noInterest: true, qualified: false },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no declaration',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        riskThirdPartyDeclaration: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: declaration of the third party',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
      },
      expect: { kind: 'undetermined', missing: ['riskThirdPartyDeclaration'] },
    },
    {
      name: 'assessor not recorded',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskThirdParty'] },
    },
    {
      name: 'no third party',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: false,
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no field of risk',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'planned before the text was in force',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        riskPlanOn: '2020-05-19',
        riskThirdPartyDeclaration: null,
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
