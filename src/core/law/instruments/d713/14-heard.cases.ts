import type { RuleCases } from '../../case';
import { heardOfD71314p1 } from './14-heard';

export const cases: RuleCases = {
  rule: heardOfD71314p1,
  cases: [
    {
      name: 'met',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-01', attendees: 20, summary: '略' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { nonPublicBasis: null, participationMethods: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, consultationClosed: '2026-11-23' },
      expect: { kind: 'undetermined', missing: ['participationMethods'] },
    },
    {
      name: 'does not apply (public)',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'chosen, nothing held',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'consultation still open',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-24' },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'consultation closes today',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
