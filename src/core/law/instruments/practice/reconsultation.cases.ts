import type { RuleCases } from '../../case';
import { reconsultationOfPractice } from './reconsultation';

export const cases: RuleCases = {
  rule: reconsultationOfPractice,
  cases: [
    {
      name: 'consulted again',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        draftChangedAfterConsultation: true,
        reconsultedOn: '2026-04-20',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not consulted again',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        draftChangedAfterConsultation: true,
        reconsultedOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the change was consulted on',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        draftChangedAfterConsultation: true,
      },
      expect: { kind: 'undetermined', missing: ['reconsultedOn'] },
    },
    {
      name: 'change not recorded',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' },
      expect: { kind: 'undetermined', missing: ['draftChangedAfterConsultation'] },
    },
    {
      name: 'no substantial change',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        draftChangedAfterConsultation: false,
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'consultation not chosen',
      profile: 'hlj2021',
      overlay: 'practice',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
