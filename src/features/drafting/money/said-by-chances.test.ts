import { expect, it } from 'vitest';
import { moneyChances } from '@/read-models/option-analysis';
import { saidByChances } from './said-by-chances';

const options = ['甲', '乙'].map((name) => ({ id: name, name, summary: name, scores: [] }));
const appraisal = {
  moneyUnit: '万元',
  prices: 'real' as const,
  firstYear: 2027,
  rates: [{ fromYear: 0, rate: 0 }],
  rateSource: '示例',
  flows: [
    { option: '甲', costs: [100, 0], benefits: [0, 120] },
    { option: '乙', costs: [60, 0], benefits: [0, 70] },
  ],
  flowSource: '示例',
};
const factor = { name: '客流', option: '甲', side: 'benefits' as const, low: 0.5, high: 1.1, because: '示例' };
const said = (factors: (typeof factor)[], language: 'zh' | 'en' = 'zh') => {
  const answer = moneyChances('x', { options, appraisal: { ...appraisal, factors } });
  if (!answer.ok) throw new Error(answer.error.reason);
  return saidByChances(answer.value, '万元', language);
};

it('tells the chance of a loss of each, what moves the first most and where it turns, and what knowing is worth', () => {
  const lines = said([factor]);
  // Triangular from .5 over 1 to 1.1: below 5/6 with (1/3)² / (.6 · .5).
  expect(lines[0]).toMatch(/^金额在所填范围内变动时，净现值为负的可能：“甲” 3[678]%，“乙” 模拟中没有。$/);
  expect(lines).toContain('最影响“甲”净现值的是“客流”：取最低时 −40 万元，取最高时 32 万元。');
  expect(lines).toContain('“客流”到所填金额的 0.833 倍时，“甲”净现值为零。');
  expect(lines.some((line) => /最值得先查清的是“客流”/.test(line))).toBe(true);
  expect(said([factor], 'en')[0]).toMatch(
    /chance of a net present value below zero: “甲” 3[678]%, “乙” in none of the runs\./,
  );
});

it('what cannot change the choice is not worth finding out', () =>
  expect(said([{ ...factor, low: 0.99, high: 1.01 }])).toContain('把不确定因素查清也不会改变取舍。'));
