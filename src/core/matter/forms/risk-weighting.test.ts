import { expect, it } from 'vitest';
import { riskForms } from './risk';

const { riskWeighting } = riskForms.reportRisk.derived ?? {};
const factor = (name: string) => ({ name });
const pairs = [
  { more: '上访', less: '超支', times: 3 },
  { more: '停工', less: '超支', times: 2 },
];
const told = (weighting: unknown, ...names: string[]) =>
  riskWeighting?.({ riskWeighting: weighting, riskFactors: names.map(factor) }, {} as never); // the situation is not read

it('judgements go into the record by numbers, whatever row was taken out before', () => {
  expect(told({ method: 'pairs', by: '评估组', pairs }, '上访', '停工', '超支')).toMatchObject({
    pairs: [
      { more: 1, less: 3, times: 3 },
      { more: 2, less: 3, times: 2 },
    ],
  });
  expect(told({ method: 'pairs', by: '评估组', pairs }, '停工', '超支')).toMatchObject({
    pairs: [{ more: 1, less: 2, times: 2 }],
  });
});

it('weights given directly keep no judgements', () =>
  expect(told({ method: 'direct', by: '评估组', pairs }, '上访')).toEqual({ method: 'direct', by: '评估组' }));
