import type { RuleCases } from '../../case';
import { authorityStarted } from './10-start';

export const cases: RuleCases = {
  rule: authorityStarted,
  cases: [
    {
      name: 'the procedure was started by decision (day the procedure was started 2026-03-02, day proposed 2026-03-02)',
      facts: { startedOn: '2026-03-02', proposedOn: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'started before it was proposed (day the procedure was started 2026-03-01, day proposed 2026-03-02)',
      facts: { startedOn: '2026-03-01', proposedOn: '2026-03-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the procedure was started',
      facts: { proposedOn: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['startedOn'] },
    },
    {
      name: 'day proposed not recorded',
      facts: { startedOn: '2026-03-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'started after the consultation had opened',
      facts: { startedOn: '2026-03-10', consultationOpened: '2026-03-09' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-10', needed: '2026-03-09' } },
    },
  ],
};
