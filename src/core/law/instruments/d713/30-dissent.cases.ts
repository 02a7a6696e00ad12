import type { RuleCases } from '../../case';
import { dissentOfD71330p3 } from './30-dissent';

export const cases: RuleCases = {
  rule: dissentOfD71330p3,
  cases: [
    {
      name: 'met',
      facts: { statements: [{ name: '甲', position: 'disagree', text: '略' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { statements: [{ name: '甲', position: 'disagree', text: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['statements'] } },
    {
      name: 'agreement needs no text',
      facts: { statements: [{ name: '甲', position: 'agree', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
