import { expect, it } from 'vitest';
import { given } from '@/testing/given';

const options = ['甲', '乙'].map((name) => ({ id: name, name, summary: name, scores: [] }));
const appraisal = {
  type: 'appraiseOptions',
  on: '2026-11-20',
  moneyUnit: '万元',
  prices: 'real',
  firstYear: 2027,
  rates: [{ fromYear: 0, rate: 0.08 }],
  rateSource: '示例',
  flows: [
    { option: '甲', costs: [100, 0, 0], benefits: [0, 70, 70] },
    { option: '乙', costs: [60, 0, 0], benefits: [0, 40, 40] },
  ],
  flowSource: '示例',
};
const demand = { name: '客流', option: null, side: 'benefits', from: 2028, low: 0.6, high: 1.2, because: '示例' };
const building = { name: '造价', option: '甲', side: 'costs', low: 0.9, high: 1.4, because: '示例' };
const labour = { ...building, name: '人工', option: '乙' };
const appraised = (more: object) => given([], { options }).when({ ...appraisal, ...more });
const pair = (first: string, second: string, coefficient: number) => ({ first, second, coefficient });

it('records what is not sure with the amounts, and leaves it out where all is sure', () => {
  const told = { factors: [demand, building], correlations: [pair('客流', '造价', -0.3)] };
  expect(appraised(told).after.facts.appraisal).toMatchObject(told);
  expect(appraised({}).after.facts.appraisal).not.toHaveProperty('factors');
});

it.each([
  [{ low: 1.1 }, 'factors.0.low', '“客流”（全部方案，2028 至 2029 年效益）：应当 最低 ≤ 1 ≤ 最高'],
  [{ high: 0.9 }, 'factors.0.high', '现为最低 0.6、最高 0.9'],
  [{ low: 1, high: 1 }, 'factors.0.low', '最低 ≤ 1 ≤ 最高'],
  [{ from: 2026 }, 'factors.0.from', '2027 至 2029'],
  [{ to: 2031 }, 'factors.0.to', '2027 至 2029'],
  [{ to: 2027 }, 'factors.0.to', '先后不能颠倒'],
  [{ side: 'costs' }, 'factors.0.side', '没有金额'],
  [{ option: '丙' }, 'factors.0.option', '“丙”没有测算'],
  [{ name: '造价' }, 'factors.1.name', '填了两次'],
])('%j is refused at %s', (change, field, says) =>
  expect(appraised({ factors: [{ ...demand, ...change }, building] }).then).toMatchObject({
    error: {
      field,
      words: { zh: expect.stringContaining(says) },
    },
  }),
);

it.each([
  [[pair('客流', '工期', 0.3)], 'correlations.0.second', '没有“工期”'],
  [[pair('客流', '客流', 0.3)], 'correlations.0.second', '自己'],
  [[pair('客流', '造价', 0.3), pair('造价', '客流', 0.3)], 'correlations.1.second', '两次'],
  [[pair('客流', '造价', 1)], 'correlations', '合并为一个因素'],
  [
    [pair('客流', '造价', 0.9), pair('造价', '人工', 0.9), pair('客流', '人工', -0.9)],
    'correlations',
    '互相矛盾（相关矩阵不是正定的）：客流与造价 0.9，造价与人工 0.9，客流与人工 -0.9',
  ],
])('correlations %j are refused at %s', (correlations, field, says) =>
  expect(appraised({ factors: [demand, building, labour], correlations }).then).toMatchObject({
    error: {
      field,
      words: { zh: expect.stringContaining(says) },
    },
  }),
);
