import type { RuleCases } from '../../case';
import { compulsoryListAssessed } from './24-compulsory-list';

export const cases: RuleCases = {
  rule: compulsoryListAssessed,
  cases: [
    {
      name: 'plans-and-boundaries, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'plans-and-boundaries',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'industrial-policy-and-prices, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'industrial-policy-and-prices',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'public-interest-policies-and-reforms, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'public-interest-policies-and-reforms',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'resource-policies, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'resource-policies',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'public-projects, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'public-projects',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'others, assessed',
      profile: 'ah2020',
      facts: {
        riskListClass: 'others',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged not to need it',
      profile: 'ah2020',
      facts: {
        riskListClass: 'public-projects',
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'assessed under other rules',
      profile: 'ah2020',
      facts: {
        riskListClass: 'public-projects',
        existingAssessments: ['环境影响评价'],
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no field judged',
      profile: 'ah2020',
      facts: { riskListClass: 'public-projects', riskJudgements: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not judged yet',
      profile: 'ah2020',
      facts: { riskListClass: 'public-projects' },
      expect: { kind: 'undetermined', missing: ['riskJudgements'] },
    },
    {
      name: 'none of the classes',
      profile: 'ah2020',
      facts: {
        riskListClass: null,
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'class not recorded',
      profile: 'ah2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskListClass'] },
    },
    {
      name: 'started before the text was in force',
      profile: 'ah2020',
      facts: {
        startedOn: '2020-12-29',
        riskListClass: 'public-projects',
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'on none of the classes',
      profile: 'ah2020',
      facts: { riskListClass: null, riskJudgements: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
