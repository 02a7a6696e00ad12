import type { RuleCases } from '../../case';
import { toleranceConditionsShown } from './55-tolerance';

export const cases: RuleCases = {
  rule: toleranceConditionsShown,
  cases: [
    {
      name: 'all four',
      facts: {
        toleranceClaim: {
          exploratory: true,
          byProcedure: true,
          diligent: true,
          noPrivateGain: true,
          because: '示例',
          by: '甲',
          on: '2026-11-01',
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not exploratory',
      facts: {
        toleranceClaim: {
          exploratory: false,
          byProcedure: true,
          diligent: true,
          noPrivateGain: true,
          because: '示例',
          by: '甲',
          on: '2026-11-01',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not by procedure',
      facts: {
        toleranceClaim: {
          exploratory: true,
          byProcedure: false,
          diligent: true,
          noPrivateGain: true,
          because: '示例',
          by: '甲',
          on: '2026-11-01',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not diligent',
      facts: {
        toleranceClaim: {
          exploratory: true,
          byProcedure: true,
          diligent: false,
          noPrivateGain: true,
          because: '示例',
          by: '甲',
          on: '2026-11-01',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'private gain',
      facts: {
        toleranceClaim: {
          exploratory: true,
          byProcedure: true,
          diligent: true,
          noPrivateGain: false,
          because: '示例',
          by: '甲',
          on: '2026-11-01',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'no claim', facts: {}, expect: { kind: 'not-applicable', code: 'does-not-apply' } },
    {
      name: 'claimed before Heilongjiang’s rule',
      facts: {
        toleranceClaim: {
          exploratory: false,
          byProcedure: true,
          diligent: true,
          noPrivateGain: true,
          because: '示例',
          by: '甲',
          on: '2021-07-31',
        },
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
