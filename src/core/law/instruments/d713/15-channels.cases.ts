import type { RuleCases } from '../../case';
import { publicChannelsUsed } from './15-channels';

export const cases: RuleCases = {
  rule: publicChannelsUsed,
  cases: [
    {
      name: 'published by suitable channels (legal basis for not publishing (none: public): none, ways of hearing the public: 1, channels of the notice: 1)',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeChannels: ['government-site'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no channel is recorded (legal basis for not publishing (none: public): none, ways of hearing the public: 1, channels of the notice: 0)',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeChannels: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: channels of the notice',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'undetermined', missing: ['noticeChannels'] },
    },
    {
      name: 'lawfully not public: 14 (ways of hearing the public: 1)',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        participationMethods: ['consultation'],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'open consultation is not among the chosen ways (legal basis for not publishing (none: public): none, ways of hearing the public: 1)',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
