import type { RuleCases } from '../../case';
import { symposiumPapersOfHlj202117 } from './17-symposium-papers';

export const cases: RuleCases = {
  rule: symposiumPapersOfHlj202117,
  cases: [
    {
      name: 'met',
      facts: {
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-05', attendees: 20, summary: '略' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-06', attendees: 20, summary: '略' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { participationMethods: ['symposium'] },
      expect: { kind: 'undetermined', missing: ['symposiums'] },
    },
    {
      name: 'does not apply',
      facts: { participationMethods: ['consultation'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
