import type { RuleCases } from '../../case';
import { onlineInteractionAnnounced } from './17-online';

export const cases: RuleCases = {
  rule: onlineInteractionAnnounced,
  cases: [
    {
      name: 'seven days',
      profile: 'js2020',
      facts: { onlineInteractions: [{ announcedOn: '2026-04-03', heldOn: '2026-04-10' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'six days',
      profile: 'js2020',
      facts: { onlineInteractions: [{ announcedOn: '2026-04-04', heldOn: '2026-04-10' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two too late',
      profile: 'js2020',
      facts: {
        onlineInteractions: [
          { announcedOn: '2026-04-01', heldOn: '2026-04-10' },
          { announcedOn: '2026-04-09', heldOn: '2026-04-10' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'none held',
      profile: 'js2020',
      facts: { onlineInteractions: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not recorded: online talks with the public',
      profile: 'js2020',
      facts: {},
      expect: { kind: 'undetermined', missing: ['onlineInteractions'] },
    },
    {
      name: 'held before the text was in force',
      profile: 'js2020',
      facts: { onlineInteractions: [{ announcedOn: '2020-05-18', heldOn: '2020-05-19' }] },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
