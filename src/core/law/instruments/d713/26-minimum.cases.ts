import type { RuleCases } from '../../case';
import { reviewLongEnough } from './26-minimum';

export const cases: RuleCases = {
  rule: reviewLongEnough,
  cases: [
    {
      name: 'seven working days',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two working days, with a reason',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-03', shortReviewReason: '应急民生' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'six working days',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-09' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'seven days less two of a stop',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not answered yet',
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
      name: 'received before the decree',
      facts: { legalityReceivedOn: '2019-08-30', legalityOpinionOn: '2019-08-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'no stops told',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-09', legalityStops: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'decided in May 2018',
      facts: { legalityReceivedOn: '2018-05-02', legalityOpinionOn: '2018-05-03', discussedOn: '2018-05-04' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'decided in May 2018, the day of receipt not recorded',
      facts: { discussedOn: '2018-05-04' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'recorded that there is no opinion',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that no reason was given',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-03', shortReviewReason: null },
      expect: { kind: 'breached', code: 'unmet', values: { used: 2, need: 7 } },
    },
    {
      name: 'an opinion dated before the file came: no day of review',
      facts: { legalityReceivedOn: '2026-06-10', legalityOpinionOn: '2026-06-01', shortReviewReason: null },
      expect: { kind: 'breached', code: 'unmet', values: { used: 0, need: 7 } },
    },
  ],
};
