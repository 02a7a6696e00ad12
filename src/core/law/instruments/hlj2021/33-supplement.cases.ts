import type { RuleCases } from '../../case';
import { supplementOfHlj202133 } from './33-supplement';

export const cases: RuleCases = {
  rule: supplementOfHlj202133,
  cases: [
    {
      name: 'met',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-01', supplementReceivedOn: '2026-06-08' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityReceivedOn: '2026-06-01', supplementAskedOn: '2026-06-01', supplementReceivedOn: '2026-06-09' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'does not apply',
      facts: { legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'asked before the text was in force',
      facts: { legalityReceivedOn: '2021-07-01', supplementAskedOn: '2021-07-02', supplementReceivedOn: '2021-07-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    { name: 'not received', facts: {}, expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] } },
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
  ],
};
