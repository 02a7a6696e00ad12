import type { RuleCases } from '../../case';
import { handlingTimeSet } from './11-time-limit';

export const cases: RuleCases = {
  rule: handlingTimeSet,
  cases: [
    {
      name: 'a limit',
      profile: 'sh2020',
      facts: { startedOn: '2026-03-02', handleBy: '2026-09-30' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no limit',
      profile: 'sh2020',
      facts: { startedOn: '2026-03-02', handleBy: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: time limit for handling',
      profile: 'sh2020',
      facts: { startedOn: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['handleBy'] },
    },
    {
      name: 'Xinjiang: no limit',
      profile: 'xj2022',
      facts: { startedOn: '2026-03-02', handleBy: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'started before the text was in force',
      profile: 'sh2020',
      facts: { startedOn: '2020-09-30', handleBy: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a time limit before the start',
      profile: 'sh2020',
      facts: { handleBy: '2026-01-01', startedOn: '2026-02-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
