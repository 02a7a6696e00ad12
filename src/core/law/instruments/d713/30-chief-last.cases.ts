import type { RuleCases } from '../../case';
import { chiefLastOfD71330p2 } from './30-chief-last';

export const cases: RuleCases = {
  rule: chiefLastOfD71330p2,
  cases: [
    {
      name: 'met',
      facts: {
        chiefName: '长',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        chiefName: '长',
        statements: [
          { name: '长', position: 'agree', text: '同意' },
          { name: '甲', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (2)',
      facts: {
        chiefName: '长',
        statements: [
          { name: '长', position: 'agree', text: '同意' },
          { name: '甲', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: { chiefName: '长' }, expect: { kind: 'undetermined', missing: ['statements'] } },
    { name: 'nobody spoke', facts: { chiefName: '市长', statements: [] }, expect: { kind: 'breached', code: 'unmet' } },
  ],
};
