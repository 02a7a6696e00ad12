import type { RuleCases } from '../../case';
import { counselOfD71328p1 } from './28-counsel';

export const cases: RuleCases = {
  rule: counselOfD71328p1,
  cases: [
    {
      name: 'met',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '略', signedOn: '2026-06-08' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityOpinionOn: '2026-06-10', counselOpinions: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (2)',
      facts: { legalityOpinionOn: '2026-06-10', counselOpinions: [{ name: '孙示例', opinion: '略', signedOn: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'undetermined', missing: ['counselOpinions'] },
    },
    {
      name: 'one of two unsigned',
      facts: {
        legalityOpinionOn: '2026-05-01',
        counselOpinions: [
          { name: '甲', opinion: '示例', signedOn: '2026-05-01' },
          { name: '乙', opinion: '示例', signedOn: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
