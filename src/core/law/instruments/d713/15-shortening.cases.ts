import type { RuleCases } from '../../case';
import { shorteningExplained } from './15-shortening';

export const cases: RuleCases = {
  rule: shorteningExplained,
  cases: [
    {
      name: 'open for 30 days: not shortened',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'open for 29 days, under 30; the notice gives the reason',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-03-31',
        shorteningReason: '情况紧急',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'shortened without a reason in the notice',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-03-31',
        shorteningReason: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: last day of consultation',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '保密规定', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'shortened, the reason not recorded',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-03-31' },
      expect: { kind: 'undetermined', missing: ['shorteningReason'] },
    },
  ],
};
