import type { RuleCases } from '../../case';
import { maximumOfHlj202135 } from './35-maximum';

export const cases: RuleCases = {
  rule: maximumOfHlj202135,
  cases: [
    {
      name: 'met',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-24',
        reviewExtension: { workingDays: 1, approvedBy: '局长', on: '2026-06-20' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-24' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] },
    },
    {
      name: 'received before the text was in force',
      facts: { legalityReceivedOn: '2021-07-01', legalityOpinionOn: '2021-09-20' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'Zhejiang: fifteen',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Zhejiang: sixteen',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-24' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
