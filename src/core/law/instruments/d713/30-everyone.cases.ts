import type { RuleCases } from '../../case';
import { everyoneOfD71330p2 } from './30-everyone';

export const cases: RuleCases = {
  rule: everyoneOfD71330p2,
  cases: [
    {
      name: 'met',
      facts: {
        membersPresent: ['甲', '乙'],
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '略' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: '略' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { membersPresent: ['甲', '乙'], statements: [{ name: '甲', position: 'agree', text: '同意' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { membersPresent: ['甲', '乙'] },
      expect: { kind: 'undetermined', missing: ['statements'] },
    },
    {
      name: 'silence in zj2023',
      profile: 'zj2023',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'silence in xj2022',
      profile: 'xj2022',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'silence in sh2020',
      profile: 'sh2020',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
