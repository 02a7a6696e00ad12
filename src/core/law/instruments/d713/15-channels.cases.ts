import type { RuleCases } from '../../case';
import { channelsOfD71315p1 } from './15-channels';

export const cases: RuleCases = {
  rule: channelsOfD71315p1,
  cases: [
    {
      name: 'met',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeChannels: ['government-site'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeChannels: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'undetermined', missing: ['noticeChannels'] },
    },
    {
      name: 'does not apply (public)',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        participationMethods: ['consultation'],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'does not apply (consulted)',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
