import type { RuleCases } from '../../case';
import { noticeFieldsOfHlj202116 } from './16-notice-fields';

export const cases: RuleCases = {
  rule: noticeFieldsOfHlj202116,
  cases: [
    {
      name: 'met',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        noticeFields: ['draft', 'explanation', 'channels', 'period', 'contact'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        noticeFields: ['draft', 'explanation', 'channels', 'period'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, consultationOpened: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['noticeFields'] },
    },
  ],
};
