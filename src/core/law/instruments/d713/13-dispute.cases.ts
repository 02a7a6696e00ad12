import type { RuleCases } from '../../case';
import { disputeReported } from './13-dispute';

export const cases: RuleCases = {
  rule: disputeReported,
  cases: [
    {
      name: 'agreed, or the dispute is reported (written opinions of units: 1)',
      facts: { unitReplies: [{ unit: '市财政局', reply: '同意', agreed: true }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'agreed, or the dispute is reported (written opinions of units: 1), another time',
      facts: {
        unitReplies: [{ unit: '市财政局', reply: '不同意', agreed: false }],
        dispute: { points: '示例', others: '示例', own: '示例', reasons: '示例', basis: '示例' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a unit disagrees, yet the dispute is not reported in full (written opinions of units: 1, unresolved dispute: none)',
      facts: { unitReplies: [{ unit: '市财政局', reply: '不同意', agreed: false }], dispute: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: written opinions of units',
      facts: {},
      expect: { kind: 'undetermined', missing: ['unitReplies'] },
    },
    {
      name: 'one unit disagrees, dispute not recorded',
      facts: {
        unitReplies: [
          { unit: '甲', reply: '同意', agreed: true },
          { unit: '乙', reply: '不同意', agreed: false },
        ],
      },
      expect: { kind: 'undetermined', missing: ['dispute'] },
    },
    {
      name: 'the dispute is reported without its basis',
      facts: {
        unitReplies: [{ unit: '甲局', reply: '不同意', agreed: false }],
        dispute: { points: '示例', others: '示例', own: '示例', reasons: '示例', basis: null },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
