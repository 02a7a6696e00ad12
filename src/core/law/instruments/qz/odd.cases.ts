import type { RuleCases } from '../../case';
import { oddOfQz } from './odd';

const panel = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `专家${i + 1}`,
    unit: '示例大学',
    field: '热能',
    fromPool: true,
    declaredOn: '2026-04-01',
    hasInterest: false,
  }));

export const cases: RuleCases = {
  rule: oddOfQz,
  cases: [
    {
      name: 'nine, three from the authority',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: panel(9),
        expertsFromAuthority: 3,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'nine, four from the authority',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: panel(9),
        expertsFromAuthority: 4,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'six, two from the authority: even',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: panel(6),
        expertsFromAuthority: 2,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'five, none from the authority',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: panel(5),
        expertsFromAuthority: 0,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'nobody',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [],
        expertsFromAuthority: 0,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'share not recorded',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: panel(5),
      },
      expect: { kind: 'undetermined', missing: ['expertsFromAuthority'] },
    },
    {
      name: 'nothing told',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertPanel', 'expertsFromAuthority'] },
    },
    {
      name: 'no demonstration',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: { expertJudgement: { applies: false, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'chosen before the text was in force',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanelOn: '2019-08-31',
        expertPanel: panel(4),
        expertsFromAuthority: 4,
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
