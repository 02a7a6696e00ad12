import type { RuleCases } from '../../case';
import { enoughExpertsForComplex } from './24-five';

export const cases: RuleCases = {
  rule: enoughExpertsForComplex,
  cases: [
    {
      name: '5 experts, at least 5 needed (expert panel: 5)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
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
      name: 'only 4 experts for a complex matter, 5 needed (expert panel: 4)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
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
      name: 'not recorded: expert panel',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true } },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
    {
      name: 'not a complex matter',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'ah2020: 9',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '己', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '庚', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '辛', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '壬', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ah2020: 8',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '己', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '庚', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '辛', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'xj2022: 7',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '己', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '庚', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'xj2022: 6',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '戊', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
          { name: '己', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'five of a complex matter, one withdrew: four count',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          {
            name: '戊',
            unit: '示例大学',
            field: '热能',
            fromPool: true,
            declaredOn: '2026-03-01',
            hasInterest: false,
            withdrewOn: '2026-03-05',
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { count: 4, need: 5 } },
    },
    {
      name: 'somebody listed twice counts once',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', complex: true },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丙', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '丁', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { count: 4, need: 5 } },
    },
  ],
};
