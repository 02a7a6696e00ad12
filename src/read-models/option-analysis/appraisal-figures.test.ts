import { expect, it } from 'vitest';
import { appraisalFigures } from './appraisal-figures';

const option = (name: string) => ({ id: name, name, summary: name, scores: [] });
const appraisal = (flows: { option: string; costs: number[]; benefits: number[] }[], rate = 0.1) => ({
  moneyUnit: '万元',
  prices: 'real' as const,
  firstYear: 2027,
  rates: [{ fromYear: 0, rate }],
  rateSource: '示例',
  flows,
  flowSource: '示例',
});
const figures = (...flows: Parameters<typeof appraisal>[0]) => {
  const answer = appraisalFigures({ appraisal: appraisal(flows), options: flows.map((row) => option(row.option)) });
  if (!answer.ok) throw new Error(answer.error.reason);
  return answer.value;
};

it('−1,000 then 1,100 at 10 % is worth nothing: ratio 1, internal rate 10 %, nothing to spare', () => {
  const [only] = figures({ option: '甲', costs: [1000, 0], benefits: [0, 1100] }).options;
  expect(only).toMatchObject({
    net: expect.closeTo(0, 9),
    ratio: expect.closeTo(1, 12),
    internal: [expect.closeTo(0.1, 12)],
    yearly: expect.closeTo(0, 9),
    paidBackIn: 2028,
    switching: { benefits: expect.closeTo(0, 12), costs: expect.closeTo(0, 12) },
  });
});

it('two internal rates (the oil pump of Lorie & Savage 1955: 25 % and 400 %) are both told', () => {
  const [pump] = figures({ option: '泵', costs: [1600, 0, 10_000], benefits: [0, 10_000, 0] }).options;
  expect(pump?.internal).toEqual([expect.closeTo(0.25, 9), expect.closeTo(4, 9)]);
  expect(pump?.signChanges).toBe(2);
});

it('without a change of sign there is no internal rate, and what never pays back says so', () => {
  const [spent] = figures({ option: '只花钱', costs: [10, 10], benefits: [0, 0] }).options;
  expect(spent).toMatchObject({
    internal: [],
    signChanges: 0,
    paidBackIn: null,
    ratio: 0,
    switching: { benefits: null, costs: -1 },
  });
  const [free] = figures({ option: '只收益', costs: [0, 0], benefits: [0, 5] }).options;
  expect(free).toMatchObject({ ratio: null, paidBackIn: 2027, switching: { benefits: -1, costs: null } });
});

it('the rate at which two options change places is the internal rate of their difference', () => {
  const { options, turns } = figures(
    { option: '先大后小', costs: [100, 0, 0], benefits: [0, 100, 21] },
    { option: '先小后大', costs: [100, 0, 0], benefits: [0, 10, 125] },
  );
  expect(options.map((one) => one.option)).toEqual(['先小后大', '先大后小']);
  // The difference is 0, 90, −104: worth 0 where 1 + r = 104/90.
  expect(turns).toEqual([{ rival: '先大后小', rate: expect.closeTo(104 / 90 - 1, 9) }]);
});

it('options without flows are named, flows of options that are gone are left out', () => {
  const answer = appraisalFigures({
    appraisal: appraisal([
      { option: '甲', costs: [1, 0], benefits: [0, 2] },
      { option: '旧名', costs: [1, 0], benefits: [0, 9] },
    ]),
    options: [option('甲'), option('乙')],
  });
  expect(answer.ok && answer.value.options.map((one) => one.option)).toEqual(['甲']);
  expect(answer.ok && answer.value.notAppraised).toEqual(['乙']);
  expect(appraisalFigures({ options: [option('甲')] })).toMatchObject({ error: { reason: 'nothing-given' } });
});
