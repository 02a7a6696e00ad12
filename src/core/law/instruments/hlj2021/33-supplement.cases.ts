import type { RuleCases } from '../../case';
import { supplementInTime } from './33-supplement';

export const cases: RuleCases = {
  rule: supplementInTime,
  cases: [
    {
      name: 'on the fifth working day',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-01', supplementReceivedOn: '2026-06-08' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'on the sixth working day',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-01', supplementReceivedOn: '2026-06-09' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'whether a supplement was asked is not recorded',
      facts: { legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['supplementAskedOn'] },
    },
    {
      name: 'asked before the text was in force',
      facts: { legalityReceivedOn: '2021-07-01', supplementAskedOn: '2021-07-02', supplementReceivedOn: '2021-07-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'not received',
      facts: {},
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn', 'supplementAskedOn'] },
    },
    {
      name: 'asked, not received, still in time',
      facts: { legalityReceivedOn: '2026-11-16', supplementAskedOn: '2026-11-16' },
      expect: { kind: 'undetermined', missing: ['supplementReceivedOn'] },
    },
    {
      name: 'asked, not received, too late',
      facts: { legalityReceivedOn: '2026-11-13', supplementAskedOn: '2026-11-13' },
      expect: { kind: 'breached', code: 'unmet', values: { used: 6, most: 5 } },
    },
    {
      name: 'asked beyond the calendar',
      facts: { legalityReceivedOn: '2026-12-30', supplementAskedOn: '2026-12-30', supplementReceivedOn: '2027-01-04' },
      expect: { kind: 'undetermined', missing: ['supplementReceivedOn'] },
    },
    {
      name: 'recorded that none was asked',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that it never came, the time over',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-01', supplementReceivedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'asked again in time, the first one late',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityStops: [
          { kind: 'supplement', from: '2026-06-01', until: '2026-06-09' },
          { kind: 'supplement', from: '2026-06-10', until: '2026-06-11' },
        ],
        supplementAskedOn: '2026-06-10',
        supplementReceivedOn: '2026-06-11',
      },
      expect: { kind: 'breached', code: 'unmet', values: { used: 6, most: 5 } },
    },
    {
      name: 'dated before it was asked',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-05', supplementReceivedOn: '2026-06-03' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
