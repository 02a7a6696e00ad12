import type { RuleCases } from '../../case';
import { noticeOfD71315p1 } from './15-notice';

export const cases: RuleCases = {
  rule: noticeOfD71315p1,
  cases: [
    {
      name: 'met',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        noticeFields: ['channels', 'period'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        noticeFields: ['channels'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' },
      expect: { kind: 'undetermined', missing: ['noticeFields'] },
    },
    {
      name: 'does not apply (public)',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
