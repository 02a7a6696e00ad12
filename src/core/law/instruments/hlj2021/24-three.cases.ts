import type { RuleCases } from '../../case';
import { enoughExperts } from './24-three';

export const cases: RuleCases = {
  rule: enoughExperts,
  cases: [
    {
      name: '3 experts, at least 3 needed (expert panel: 3)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'only 2 experts, 3 needed (expert panel: 2)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: expert panel',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'js2020: 5',
      profile: 'js2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'js2020: 4',
      profile: 'js2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ah2020: 5',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ah2020: 4',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'xj2022: 5',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'xj2022: 4',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Quzhou: five',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Quzhou: four',
      profile: 'zj2023',
      overlay: 'quzhou',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'three chosen, one with an interest: two count',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        expertPanelOn: '2026-03-01',
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: true },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { count: 2, need: 3 } },
    },
    {
      name: 'two experts chosen before Heilongjiang asked for three',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2020-01-05', complex: false },
        expertPanelOn: '2020-10-12',
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
