import type { RuleCases } from '../../case';
import { unitMeetingOfHlj202133 } from './33-unit-meeting';

export const cases: RuleCases = {
  rule: unitMeetingOfHlj202133,
  cases: [
    {
      name: 'met',
      facts: { unitMeetingOn: '2026-05-15', unitMeetingPassed: true },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { unitMeetingOn: '2026-05-15', unitMeetingPassed: false },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { unitMeetingOn: '2026-05-15' },
      expect: { kind: 'undetermined', missing: ['unitMeetingPassed'] },
    },
  ],
};
