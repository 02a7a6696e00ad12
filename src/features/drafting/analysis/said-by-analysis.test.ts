import { expect, it } from 'vitest';
import type { DecisionFacts } from '@/core/law';
import { optionAnalysis } from '@/read-models/option-analysis';
import { saidByAnalysis } from './said-by-analysis';

const scale = { unit: '分', direction: 'up', worst: 0, best: 100 } as const;
const facts: Pick<DecisionFacts, 'criteria' | 'options' | 'affected' | 'weighting'> = {
  criteria: [
    { ...scale, name: '安全', weight: 0.4 },
    { ...scale, name: '费用', weight: 0.3 },
    { ...scale, name: '环境', weight: 0.3 },
  ],
  options: [
    { id: 'o1', name: '甲', summary: '甲', scores: [90, 60, 50] },
    { id: 'o2', name: '乙', summary: '乙', scores: [40, 70, 80] },
    { id: 'o3', name: '丙', summary: '丙', scores: [40, 70, 80] },
  ],
  affected: {
    unit: '分',
    groups: [
      { name: '居民', people: 900, effects: [3, 1, 1] },
      { name: '企业', people: 50, effects: [-2, -1, -1] },
      { name: '司机', people: 50, effects: [-2, 0, 0] },
    ],
  },
  weighting: {
    method: 'pairs',
    by: '会商',
    pairs: [
      { more: 1, less: 2, times: 5 },
      { more: 2, less: 3, times: 4 },
      { more: 3, less: 1, times: 3 },
    ],
  },
};

const said = (language: 'zh' | 'en', of = facts) => {
  const analysis = optionAnalysis('m1', of);
  if (!analysis.ok) throw new Error(analysis.error.reason);
  return saidByAnalysis(analysis.value, of, language).join('\n');
};

it('names options that are level together: as the second, and where they would lead', () => {
  expect(said('zh')).toContain('比第二名“乙”和“丙”高');
  expect(said('zh')).toContain('那时“乙”和“丙”居首');
  expect(said('en')).toContain('“乙” with “丙”');
});

it('names all groups that fare worst', () => expect(said('zh')).toContain('“甲”下处境最差的是企业、司机（−2 分）'));

it('says that the judgements behind the weights contradict each other, and nothing where they do not', () => {
  expect(said('zh')).toMatch(/权重所依据的两两比较互相矛盾：一致性比例 \d\.\d{3}，超过 0\.1/);
  expect(said('en')).toMatch(/consistency ratio \d\.\d{3}, above 0\.1/);
  const pairs = [
    { more: 1, less: 2, times: 2 },
    { more: 2, less: 3, times: 2 },
    { more: 1, less: 3, times: 4 },
  ];
  expect(said('zh', { ...facts, weighting: { method: 'pairs', by: '会商', pairs } })).not.toContain('互相矛盾');
});
