import type { RuleCases } from '../../case';
import { openConsultationOfEveryMatter } from './consultation';

export const cases: RuleCases = {
  rule: openConsultationOfEveryMatter,
  cases: [
    {
      name: 'chosen',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'begun',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'another way only',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ways not recorded',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['participationMethods'] },
    },
    {
      name: 'publicity not recorded',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: {},
      expect: { kind: 'undetermined', missing: ['nonPublicBasis'] },
    },
    {
      name: 'lawfully not public',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'started before the text was in force',
      profile: 'gdh2023',
      overlay: 'guangzhou',
      facts: { nonPublicBasis: null, startedOn: '2022-09-30', participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
