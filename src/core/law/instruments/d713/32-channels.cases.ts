import type { RuleCases } from '../../case';
import { publicationChannelsUsed } from './32-channels';

export const cases: RuleCases = {
  rule: publicationChannelsUsed,
  cases: [
    {
      name: 'by all three',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', publicationChannels: ['gazette', 'site', 'newspaper'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'on the site alone',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', publicationChannels: ['site'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'channels not recorded',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['publicationChannels'] },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that it was not published',
      facts: { nonPublicBasis: null, publishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off by the meeting',
      facts: { nonPublicBasis: null, decisionOutcome: 'deferred', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'rejected by the meeting',
      facts: { nonPublicBasis: null, decisionOutcome: 'rejected', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'published before the decree',
      facts: { nonPublicBasis: null, publishedOn: '2019-08-30', publicationChannels: ['site'] },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
