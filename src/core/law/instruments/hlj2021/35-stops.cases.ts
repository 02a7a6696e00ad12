import type { RuleCases } from '../../case';
import { clockStopsAllowed } from './35-stops';

export const cases: RuleCases = {
  rule: clockStopsAllowed,
  cases: [
    {
      name: 'a meeting of two days',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'without an end, and answered',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: null }],
        legalityOpinionOn: '2026-06-20',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'whether the clock was stopped is not recorded',
      facts: { legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['legalityStops'] },
    },
    {
      name: 'Xinjiang: a kind it knows',
      profile: 'xj2022',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Xinjiang: a kind it does not know',
      profile: 'xj2022',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'agency', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'received before the text was in force',
      facts: {
        legalityReceivedOn: '2021-07-01',
        legalityStops: [{ kind: 'agency', from: '2021-07-04', until: '2021-07-05' }],
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'not received',
      facts: {},
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn', 'legalityStops'] },
    },
    {
      name: 'still running, not answered yet',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'meeting', from: '2026-06-02', until: null }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'still running although answered',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        legalityStops: [{ kind: 'meeting', from: '2026-06-02', until: null }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of one day',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'meeting', from: '2026-06-02', until: '2026-06-02' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two ends before it begins',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [
          { kind: 'meeting', from: '2026-06-02', until: '2026-06-02' },
          { kind: 'agency', from: '2026-06-02', until: '2026-06-01' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there was no stop',
      facts: { legalityReceivedOn: '2026-06-01', legalityStops: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a stop of a kind no text names',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [{ kind: 'other', from: '2026-06-04', until: '2026-06-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a stop that began before the file came',
      facts: {
        legalityReceivedOn: '2026-06-03',
        legalityStops: [{ kind: 'meeting', from: '2026-06-01', until: '2026-06-05' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a stop that ends after the opinion',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        legalityStops: [{ kind: 'meeting', from: '2026-06-04', until: '2026-06-12' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
