import type { RuleCases } from '../../case';
import { optionsOfHlj202112 } from './12-options';

export const cases: RuleCases = {
  rule: optionsOfHlj202112,
  cases: [
    {
      name: 'met',
      facts: {
        wideDisagreement: true,
        preferredOption: '乙',
        options: [
          { id: 'a', name: '甲', summary: '略', scores: [] },
          { id: 'b', name: '乙', summary: '略', scores: [] },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { wideDisagreement: true, options: [{ id: 'a', name: '甲', summary: '略', scores: [] }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { wideDisagreement: true, preferredOption: '乙' },
      expect: { kind: 'undetermined', missing: ['options'] },
    },
    {
      name: 'does not apply',
      facts: { wideDisagreement: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'two options, none preferred yet',
      facts: {
        wideDisagreement: true,
        options: [
          { id: 'a', name: '示例', summary: '示例', scores: [] },
          { id: 'b', name: '示例', summary: '示例', scores: [] },
        ],
      },
      expect: { kind: 'undetermined', missing: ['preferredOption'] },
    },
    {
      name: 'two options and told that none is preferred',
      facts: {
        wideDisagreement: true,
        options: [
          { id: 'a', name: '甲', summary: '示例', scores: [] },
          { id: 'b', name: '乙', summary: '示例', scores: [] },
        ],
        preferredOption: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
