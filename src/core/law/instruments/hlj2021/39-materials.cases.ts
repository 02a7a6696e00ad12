import type { RuleCases } from '../../case';
import { materialsOfHlj202139 } from './39-materials';

export const cases: RuleCases = {
  rule: materialsOfHlj202139,
  cases: [
    {
      name: 'met',
      facts: { materialsSentOn: '2026-07-01', meetingOn: '2026-07-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { materialsSentOn: '2026-07-02', meetingOn: '2026-07-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { materialsSentOn: '2026-07-01' },
      expect: { kind: 'undetermined', missing: ['meetingOn'] },
    },
  ],
};
