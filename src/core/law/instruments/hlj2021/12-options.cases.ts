import type { RuleCases } from '../../case';
import { optionsAndPreference } from './12-options';

export const cases: RuleCases = {
  rule: optionsAndPreference,
  cases: [
    {
      name: 'two or more options and a preference (whether views differ widely, options: 2)',
      facts: {
        wideDisagreement: true,
        preferredOption: '乙',
        options: [
          { id: 'a', name: '甲', summary: '示例', scores: [] },
          { id: 'b', name: '乙', summary: '示例', scores: [] },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'views differ widely, yet there is one option (whether views differ widely, options: 1)',
      facts: { wideDisagreement: true, options: [{ id: 'a', name: '甲', summary: '示例', scores: [] }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: options',
      facts: { wideDisagreement: true, preferredOption: '乙' },
      expect: { kind: 'undetermined', missing: ['options'] },
    },
    {
      name: 'views do not differ widely (not whether views differ widely)',
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
      name: 'two options and recorded that none is preferred',
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
