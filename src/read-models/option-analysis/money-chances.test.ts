import { expect, it } from 'vitest';
import { analyse } from '@/analysis/methods';
import { appraisalFigures } from './appraisal-figures';
import { chanceCase, swingCase } from './money-cases';
import { chanceOfLoss, moneyChances } from './money-chances';

const options = ['甲', '乙'].map((name) => ({ id: name, name, summary: name, scores: [] }));
const factor = (name: string, option: string | null, side: 'costs' | 'benefits', low: number, high: number) => ({
  name,
  option,
  side,
  low,
  high,
  because: '示例',
});
const appraisal = {
  moneyUnit: '万元',
  prices: 'real' as const,
  firstYear: 2027,
  rates: [
    { fromYear: 0, rate: 0.08 },
    { fromYear: 2, rate: 0.05 },
  ],
  rateSource: '示例',
  flows: [
    { option: '甲', costs: [100, 5, 5], benefits: [0, 70, 70] },
    { option: '乙', costs: [60, 0, 0], benefits: [0, 40, 40] },
  ],
  flowSource: '示例',
  factors: [
    factor('客流', null, 'benefits', 0.6, 1.2),
    { ...factor('造价', '甲', 'costs', 0.9, 1.4), to: 2027 },
    { ...factor('末年客流', '乙', 'benefits', 0.5, 1), from: 2029 },
  ],
  correlations: [{ first: '客流', second: '造价', coefficient: -0.4 }],
};
const facts = { appraisal, options };

const chances = (given: Parameters<typeof moneyChances>[1] = facts) => {
  const answer = moneyChances('x', given);
  if (!answer.ok) throw new Error(answer.error.reason);
  return answer.value;
};
const run = (told: object) => {
  const answer = analyse(JSON.parse(JSON.stringify(told)));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.result as never;
};

it('the screen and the command line give the same figures, to the bit', () => {
  const told = chances();
  const line: { alternatives: { name: string }[]; perfectInformation: unknown } = run(chanceCase(appraisal, told.seed));
  for (const { option, run: one, loss } of told.options)
    expect(line.alternatives.find(({ name }) => name === option)).toEqual({ ...one, belowZero: loss });
  expect(line.perfectInformation).toEqual(told.worth);
  for (const flow of appraisal.flows) {
    const swings: { base: number; bars: { factor: string; atLow: number; atHigh: number }[] } = run(
      swingCase(appraisal, flow),
    );
    const one = told.options.find(({ option }) => option === flow.option);
    expect(swings.base).toBe(one?.net);
    expect(swings.bars.map(({ factor: name, atLow, atHigh }) => [name, atLow, atHigh])).toEqual(
      one?.swings.map((bar) => [bar.factor, bar.atLow, bar.atHigh]),
    );
  }
});

it('the likely case is the net value of the amounts as entered', () => {
  const figures = appraisalFigures(facts);
  if (!figures.ok) throw new Error('no figures');
  expect(chances().options.map(({ option, net }) => [option, net])).toEqual(
    figures.value.options.map(({ option, net }) => [option, expect.closeTo(net, 9)]),
  );
});

it('a factor reaches its option, side and years, and no other; it turns where the net value is 0', () => {
  const [a, b] = ['甲', '乙'].map((name) => chances().options.find(({ option }) => option === name));
  // A band counts from its year on: the steps to years 1 and 2 are at 8 %.
  const [d1, d2] = [1 / 1.08, 1 / 1.08 ** 2];
  const netA = -100 - 5 * d1 - 5 * d2 + 70 * (d1 + d2);
  expect(a?.swings.map(({ factor: name }) => name)).toEqual(['客流', '造价']);
  expect(a?.swings[1]).toMatchObject({
    atLow: expect.closeTo(netA + 10, 9),
    atHigh: expect.closeTo(netA - 40, 9),
    turnsAt: expect.closeTo(1 + netA / 100, 9),
  });
  expect(b?.swings.find(({ factor: name }) => name === '末年客流')).toMatchObject({
    atLow: expect.closeTo(-60 + 40 * d1 + 20 * d2, 9),
  });
});

it('the chance of a loss agrees with the closed form of one triangular factor', () => {
  const only = { ...appraisal, factors: [factor('客流', null, 'benefits', 0.5, 1.1)], correlations: [] };
  const [first] = chances({ ...facts, appraisal: only }).options;
  const turnsAt = first?.swings[0]?.turnsAt ?? 0;
  expect(turnsAt).toBeLessThan(1);
  const exact = (turnsAt - 0.5) ** 2 / ((1.1 - 0.5) * (1 - 0.5));
  expect(Math.abs((first?.loss ?? 0) - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / 20_000));
  expect(chanceOfLoss('x', { ...facts, appraisal: only }, first?.option ?? '')).toBe(first?.loss);
});

it('nothing unsure, contradicting correlations and options that are gone are refused', () => {
  const { factors: _factors, correlations: _correlations, ...sure } = appraisal;
  expect(moneyChances('x', { ...facts, appraisal: sure })).toMatchObject({ error: { reason: 'nothing-given' } });
  expect(moneyChances('x', { appraisal, options: [] })).toMatchObject({ error: { reason: 'nothing-given' } });
  const torn = ['造价', '末年客流'].map((second) => ({ first: '客流', second, coefficient: 0.9 }));
  const against = { first: '造价', second: '末年客流', coefficient: -0.9 };
  expect(moneyChances('x', { ...facts, appraisal: { ...appraisal, correlations: [...torn, against] } })).toMatchObject({
    error: { reason: 'not-positive-definite' },
  });
});
