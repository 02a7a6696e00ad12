import { describe, expect, it } from 'vitest';
import { near, told, upper } from './printed-figures.fixture';

describe('printed tables', () => {
  // The book prints λ 7.49 and CR .24, worked out by hand; the eigenvalue of its matrix is 7.419870 (numpy 1.24).
  it('Saaty 1980, choice of a school: .32 .14 .03 .13 .24 .14', () => {
    const { weights, lambdaMax, consistencyRatio } = told(
      'ahp',
      { matrix: upper([4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]) },
      { randomIndex: 'saaty-1980' },
    );
    near(weights, [0.32, 0.14, 0.03, 0.13, 0.24, 0.14], 0.006);
    near([lambdaMax], [7.419870101921], 1e-9);
    near([consistencyRatio], [1.419870101921 / 5 / 1.24], 1e-9);
  });
  it('Saaty 1980, wealth of nations: .427 .230 .021 .052 .052 .123 .094, λ 7.61', () => {
    const { weights, lambdaMax } = told('ahp', {
      matrix: upper(
        [4, 9, 6, 6, 5, 5],
        [7, 5, 5, 3, 4],
        [1 / 5, 1 / 5, 1 / 7, 1 / 5],
        [1, 1 / 3, 1 / 3],
        [1 / 3, 1 / 3],
        [2],
      ),
    });
    near(weights, [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], 0.0015);
    near([lambdaMax], [7.61], 0.006);
  });
  // The book prints .0649 .2055 .0133 .0829 .3574 .2760, from entropies rounded on the way; the exact ones are numpy's.
  it('Hwang & Yoon 1981, entropy of the fighter aircraft: .065 .206 .013 .082 .358 .276', () => {
    const scores = [
      [2, 1500, 20_000, 5.5, 5, 9],
      [2.5, 2700, 18_000, 6.5, 3, 5],
      [1.8, 2000, 21_000, 4.5, 7, 7],
      [2.2, 1800, 20_000, 5, 5, 5],
    ];
    const { weights } = told('entropy', {
      criteria: scores[0]?.map((_, j) => ({ name: `${j}` })),
      alternatives: scores.map((row, i) => ({ name: `${i}`, scores: row })),
    });
    near(weights, [0.06418973, 0.20608816, 0.01344459, 0.08132563, 0.35868002, 0.27627186], 1e-8);
    near(weights, [0.0649, 0.2055, 0.0133, 0.0829, 0.3574, 0.276], 0.002);
  });
  it('Brealey & Myers, two internal rates: −4,000, 25,000, −25,000 give 25 % and 400 %, and −1,934 at 10 %', () => {
    near(told('irr', { flows: [-4000, 25_000, -25_000] }).rates, [0.25, 4], 1e-9);
    near([told('npv', { flows: [-4000, 25_000, -25_000] }, { rate: 0.1 }).net], [-1934], 0.5);
  });
  it('Brealey & Myers, no internal rate: 1,000, −3,000, 2,500, worth 339 at 10 %', () => {
    expect(told('irr', { flows: [1000, -3000, 2500] })).toMatchObject({ rates: [], signChanges: 2 });
    near([told('npv', { flows: [1000, -3000, 2500] }, { rate: 0.1 }).net], [339], 0.5);
  });
  it('Microsoft Excel, IRR: −70,000, 12,000 … 26,000 give 8.7 %', () =>
    near(told('irr', { flows: [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000] }).rates, [0.087], 0.0005));
  it('Render & Stair, Thompson Lumber: regret 180,000, 100,000, 200,000; Hurwicz .8 124,000; Laplace 10,000, 40,000, 0; EVPI 60,000', () => {
    const lumber = {
      alternatives: [
        { name: 'large', payoffs: [200_000, -180_000] },
        { name: 'small', payoffs: [100_000, -20_000] },
        { name: 'none', payoffs: [0, 0] },
      ],
      probabilities: [0.5, 0.5],
    };
    const { maxRegret, hurwicz, mean, perfectInformation, worst } = told('scenarios', lumber, { alpha: 0.8 });
    expect(maxRegret).toEqual([180_000, 100_000, 200_000]);
    near(hurwicz, [124_000, 76_000, 0], 1e-6);
    expect(mean).toEqual([10_000, 40_000, 0]);
    expect(worst).toEqual([-180_000, -20_000, 0]);
    expect(perfectInformation).toBe(60_000);
  });
  it('HM Treasury 2022, long-term discount factors: .3563 in year 30, .0942 in year 75', () => {
    const bands = [
      { fromYear: 0, rate: 0.035 },
      { fromYear: 30, rate: 0.03 },
      { fromYear: 75, rate: 0.025 },
    ];
    const factor = (year: number) =>
      told('npv', { flows: [...Array.from({ length: year }, () => 0), 1] }, { rate: bands }).net;
    near([factor(30)], [0.3563], 0.00005);
    near([factor(75)], [0.0942], 0.00005);
  });
  it('interest tables, capital recovery: 1,000 over five years at 10 % is 263.80 a year', () =>
    near([told('npv', { flows: [1000] }, { rate: 0.1, years: 5 }).yearly], [263.8], 0.005));
  it('Edwards & Barron 1994, centroids of four: .521 .271 .146 .063', () => {
    const answer = told('rank-order', { ranks: [1, 2, 3, 4] });
    near(Array.isArray(answer) ? answer : answer.weights, [0.521, 0.271, 0.146, 0.063], 0.0006);
  });
});
