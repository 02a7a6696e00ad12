import type { RuleCases } from '../../case';
import { unitsConsulted } from './13-consulted';

export const cases: RuleCases = {
  rule: unitsConsulted,
  cases: [
    {
      name: 'every unit concerned was consulted (units whose duties are touched: 1, written opinions of units: 1)',
      facts: { unitsTouched: ['市财政局'], unitReplies: [{ unit: '市财政局', reply: '同意', agreed: true }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'every unit concerned was consulted (units whose duties are touched: 0, written opinions of units: 0)',
      facts: { unitsTouched: [], unitReplies: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a unit concerned has not replied (units whose duties are touched: 2, written opinions of units: 1)',
      facts: {
        unitsTouched: ['市财政局', '市民政局'],
        unitReplies: [{ unit: '市财政局', reply: '同意', agreed: true }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: written opinions of units',
      facts: { unitsTouched: ['市财政局'] },
      expect: { kind: 'undetermined', missing: ['unitReplies'] },
    },
    {
      name: 'the reply came after the draft was sent for review',
      facts: {
        unitsTouched: ['甲局'],
        unitReplies: [{ unit: '甲局', reply: '同意', agreed: true, on: '2026-05-02' }],
        legalitySubmittedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
  ],
};
