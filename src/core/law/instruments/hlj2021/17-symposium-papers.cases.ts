import type { RuleCases } from '../../case';
import { symposiumPapersInTime } from './17-symposium-papers';

export const cases: RuleCases = {
  rule: symposiumPapersInTime,
  cases: [
    {
      name: 'the papers came 5 days before, at least 5 needed (ways of hearing the public: 1, symposiums: 1)',
      facts: {
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-05', attendees: 20, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the papers came only 4 days before, 5 needed (ways of hearing the public: 1, symposiums: 1)',
      facts: {
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-06', attendees: 20, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: symposiums',
      facts: { participationMethods: ['symposium'] },
      expect: { kind: 'undetermined', missing: ['symposiums'] },
    },
    {
      name: 'no symposium was chosen (ways of hearing the public: 1)',
      facts: { participationMethods: ['consultation'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'ways not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['participationMethods'] } },
    {
      name: 'late for one of two',
      facts: {
        participationMethods: ['symposium'],
        symposiums: [
          { heldOn: '2026-05-10', materialsOn: '2026-05-01', attendees: 9, summary: '示例' },
          { heldOn: '2026-05-10', materialsOn: '2026-05-06', attendees: 9, summary: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'chosen, none held: nothing to be early for',
      facts: { participationMethods: ['symposium'], symposiums: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
