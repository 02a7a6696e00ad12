import type { RuleCases } from '../../case';
import { noticeFieldsComplete } from './16-notice-fields';

export const cases: RuleCases = {
  rule: noticeFieldsComplete,
  cases: [
    {
      name: 'the notice is complete',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        noticeFields: ['draft', 'explanation', 'channels', 'period', 'contact'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the notice lacks required contents',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        noticeFields: ['draft', 'explanation', 'channels', 'period'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: contents of the notice',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['noticeFields'] },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '保密规定', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no consultation chosen',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
