import type { RuleCases } from '../../case';
import { minimumOfD71326p2 } from './26-minimum';

export const cases: RuleCases = {
  rule: minimumOfD71326p2,
  cases: [
    {
      name: 'met',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-03', shortReviewReason: '应急民生' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-09' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (2)',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn'] },
    },
    {
      name: 'Zhejiang: its five give way to seven',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-08', shortReviewReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Zhejiang: seven',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'answered beyond the calendar',
      facts: { legalityReceivedOn: '2026-12-30', legalityOpinionOn: '2027-01-04' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn'] },
    },
    {
      name: 'received before the decree: no number of days',
      facts: { legalityReceivedOn: '2019-08-30', legalityOpinionOn: '2019-08-30' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no stops told',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-09', legalityStops: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
