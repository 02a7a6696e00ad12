import type { RuleCases } from '../../case';
import { noticeSaysHowAndUntilWhen } from './15-notice';

export const cases: RuleCases = {
  rule: noticeSaysHowAndUntilWhen,
  cases: [
    {
      name: 'the notice says how and until when',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        noticeFields: ['channels', 'period'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the notice lacks the way or the period',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        consultationClosed: '2026-04-01',
        noticeFields: ['channels'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: contents of the notice',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' },
      expect: { kind: 'undetermined', missing: ['noticeFields'] },
    },
    {
      name: 'lawfully not public: 14',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
