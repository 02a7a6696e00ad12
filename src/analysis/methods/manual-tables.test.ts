import { describe, expect, it } from 'vitest';
import { each, near, table, told, upper } from './printed-figures.fixture';

// Figures that a source does not print to enough digits were worked out in numpy 2.4 and scipy 1.17 before the library was run on them.
const ahp = (...above: readonly (readonly number[])[]) => told('ahp', { matrix: upper(...above) });

describe('weights and judgements', () => {
  it('Saaty 1977, brightness of four chairs, both observers: λ 4.39 and 4.1', () => {
    const first = ahp([5, 6, 7], [4, 6], [4]);
    near([first.lambdaMax], [4.39]);
    near(first.weights, [0.619, 0.235, 0.101, 0.045]);
    const second = ahp([4, 6, 7], [3, 4], [2]);
    near([second.lambdaMax], [4.1]);
    near(second.weights, [0.617, 0.224, 0.097, 0.062]);
  });
  it('Saaty 2008, choosing a job: .036 .122 .262 .075 .506', () =>
    near(
      ahp([1 / 4, 1 / 6, 1 / 4, 1 / 8], [1 / 3, 3, 1 / 7], [4, 1 / 2], [1 / 7]).weights,
      [0.036, 0.122, 0.262, 0.075, 0.506],
    ));
  it('Wikipedia, “Analytic hierarchy process – leader example”: Dick .492, Tom .358, Harry .149', () => {
    const weights = ahp([4, 3, 7], [1 / 3, 3], [5]).weights as readonly number[];
    near(weights, [0.547, 0.127, 0.27, 0.056], 0.001);
    // Tom, Dick, Harry by experience, education, charisma and age.
    const local = [ahp([1 / 4, 4], [9]), ahp([3, 1 / 5], [1 / 7]), ahp([5, 9], [4]), ahp([1 / 3, 5], [9])].map(
      (one) => one.weights as readonly number[],
    );
    near(local[0], [0.217, 0.717, 0.066]);
    near(local[2], [0.743, 0.194, 0.063]);
    near(told('ahp-synthesis', { weights, local }, { mode: 'distributive' }).priorities, [0.358, 0.492, 0.149], 0.0015);
  });
  it('Diakoulaki, Mavrotas & Papayannakis 1995, eight pharmaceutical firms, in scikit-criteria 0.8: .2022 .4809 .3169', () => {
    const firms = [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ];
    near(told('critic', table(firms)).weights, [0.20222554, 0.48090173, 0.31687273]);
  });
  it('scikit-criteria 0.8, its test of entropy weights: .358889 .641111', () =>
    near(
      told(
        'entropy',
        table([
          [1, 2],
          [4, 16],
        ]),
      ).weights,
      [0.358889, 0.641111],
    ));
  it('Edwards & Barron 1994, centroids of ten', () =>
    near(
      told('rank-order', { ranks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }).weights,
      [0.2929, 0.1929, 0.1429, 0.1096, 0.0846, 0.0646, 0.0479, 0.0336, 0.0211, 0.01],
    ));
});

describe('ranking', () => {
  it('R package MCDA 0.1, the cars of its TOPSIS: Clio before Corsa before Fiesta', () => {
    const cars = [
      [5490, 51.4, 8.5, 285],
      [6500, 70.6, 7, 288],
      [6489, 54.3, 7.5, 290],
    ];
    const answer = told('topsis', table(cars, [0.35, 0.25, 0.25, 0.15], ['down', 'up', 'up', 'up']));
    near(each(answer, 'closeness'), [0.48168529, 0.51820767, 0.17795536]);
  });
  const stocks = table(
    [
      [7, 5, 35],
      [5, 4, 26],
      [5, 6, 28],
      [3, 4, 36],
      [1, 7, 30],
      [5, 8, 30],
    ],
    [2, 4, 1],
    ['up', 'up', 'down'],
  );
  it('scikit-criteria 0.8, the stocks of its tutorial by TOPSIS', () =>
    near(
      each(told('topsis', stocks), 'closeness'),
      [0.55972896, 0.37608209, 0.57666917, 0.20769329, 0.43864207, 0.7898851],
    ));
  it('the same by PROMETHEE with usual preference', () => {
    const flows = told('promethee', { ...stocks, preferences: [1, 2, 3].map(() => ({ kind: 'usual' })) });
    near(each(flows, 'leaving'), [0.54285714, 0.25714286, 0.57142857, 0.05714286, 0.51428571, 0.74285714]);
    near(each(flows, 'entering'), [0.45714286, 0.51428571, 0.31428571, 0.82857143, 0.45714286, 0.11428571]);
  });
  it('David & Nagaraja 2003, spacings: the first of three weights is above 1/3 with probability 4/9', () => {
    const scores = [
      [1, 0, 0],
      [0, 0.5, 0.5],
    ];
    const answer = told('smaa', table(scores, [], [], { value: { kind: 'as-is' } }), { samples: 200_000 });
    const [first] = answer.acceptability as readonly (readonly number[])[];
    near([first?.[0]], [4 / 9], 0.004);
  });
});

describe('money', () => {
  it.each([
    ['Ross, Westerfield & Jaffe, non-conventional flows: 10 and 20 %', [-100, 230, -132], [0.1, 0.2]],
    ['Ross, Westerfield & Jordan, the strip mine: 25 and 33⅓ %', [-60, 155, -100], [0.25, 0.3333333]],
    ['Microsoft Excel, IRR after four years: −2.1 %', [-70_000, 12_000, 15_000, 18_000, 21_000], [-0.021]],
    ['Microsoft Excel, IRR after two years: −44.4 %', [-70_000, 12_000, 15_000], [-0.444]],
    ['numpy-financial 1.0, IRR .28095', [-100, 39, 59, 55, 20], [0.28095]],
    ['numpy-financial 1.0, IRR −.0955', [-100, 0, 0, 74], [-0.0955]],
    ['numpy-financial 1.0, IRR .06206', [-100, 100, 0, 7], [0.06206]],
    // The manual gives one of the roots.
    ['numpy-financial 1.0, IRR −.0833, and another root', [-100, 100, 0, -7], [-0.67889437, -0.0833]],
    ['numpy-financial 1.0, IRR .0886, and two more roots', [-5, 10.5, 1, -8, 1], [-0.87020125, 0.0886, 0.70955953]],
  ])('%s', (_, flows, rates) => near(told('irr', { flows }).rates, rates));
  it.each([
    ['Microsoft Excel, MIRR after three years: −4.8 %', [-120_000, 39_000, 30_000, 21_000], 0.1, 0.12, -0.048],
    [
      'Microsoft Excel, MIRR reinvested at 14 %: 13.48 %',
      [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000],
      0.1,
      0.14,
      0.1348,
    ],
    ['numpy-financial 1.0, MIRR .0666', [-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000], 0.08, 0.055, 0.0666],
    ['numpy-financial 1.0, MIRR .3428', [100, 200, -50, 300, -200], 0.05, 0.06, 0.3428],
  ] as const)('%s', (_, flows, finance, reinvest, rate) =>
    near([told('mirr', { flows }, { finance, reinvest }).rate], [rate]),
  );
  it('Microsoft Excel, XIRR: at 37.3362535 % the dated flows are worth nothing', () => {
    const flows = [
      { on: '2008-01-01', amount: -10_000 },
      { on: '2008-03-01', amount: 2750 },
      { on: '2008-10-30', amount: 4250 },
      { on: '2009-02-15', amount: 3250 },
      { on: '2009-04-01', amount: 2750 },
    ];
    near([told('xnpv', { flows }, { rate: 0.373362535 }).net], [0], 0.001);
  });
  it('Microsoft Excel, NPV of the shop: 1,922.06, and −3,749.47 where the sixth year loses 9,000', () => {
    const shop = [-40_000, 8000, 9200, 10_000, 12_000, 14_500];
    near([told('npv', { flows: shop }, { rate: 0.08 }).net], [1922.06]);
    near([told('npv', { flows: [...shop, -9000] }, { rate: 0.08 }).net], [-3749.47]);
  });
  it('Brealey & Myers, machine B: 10, 6, 6 at 6 % cost 21.00, or 11.45 a year', () => {
    const { net, yearly } = told('npv', { flows: [10, 6, 6] }, { rate: 0.06, years: 2 });
    near([net, yearly], [21, 11.45], 0.005);
  });
});

describe('chance and experts', () => {
  it('Raiffa 1968, the oil wildcatter: 20 without, perfect information 35, the seismic sounding 12.5', () => {
    const { without, perfect, sample } = told('sample-information', {
      alternatives: [
        { name: 'drill', payoffs: [-70, 50, 200] },
        { name: 'leave', payoffs: [0, 0, 0] },
      ],
      probabilities: [0.5, 0.3, 0.2],
      likelihoods: [
        [0.6, 0.3, 0.1],
        [0.3, 0.4, 0.3],
        [0.1, 0.4, 0.5],
      ],
    });
    near([without, perfect, sample], [20, 35, 12.5], 1e-9);
  });
  it('Winston 2004, the news vendor: worst 30 with six papers, regret 20 with six or seven, mean 30 with either', () => {
    const orders = [6, 7, 8, 9, 10];
    const payoffs = orders.map((bought) => orders.map((asked) => 25 * Math.min(bought, asked) - 20 * bought));
    const { worst, maxRegret, mean } = told('scenarios', {
      alternatives: payoffs.map((row, i) => ({ name: `${orders[i]}`, payoffs: row })),
    });
    expect(worst).toEqual([30, 10, -10, -30, -50]);
    expect(maxRegret).toEqual([20, 20, 40, 60, 80]);
    expect(mean).toEqual([30, 30, 25, 15, 0]);
  });
  it('Hollander & Wolfe 1973, rounding first base, with ties: Friedman’s χ² 11.143, W .2532', () => {
    const times =
      '5.40 5.50 5.55|5.85 5.70 5.75|5.20 5.60 5.50|5.55 5.50 5.40|5.90 5.85 5.70|5.45 5.55 5.60|5.40 5.40 5.35|5.45 5.50 5.35|5.25 5.15 5.00|5.85 5.80 5.70|5.25 5.20 5.10|5.65 5.55 5.45|5.60 5.35 5.45|5.05 5.00 4.95|5.50 5.50 5.40|5.45 5.55 5.50|5.55 5.55 5.35|5.45 5.50 5.55|5.50 5.45 5.25|5.65 5.60 5.40|5.70 5.65 5.55|6.30 6.30 6.25';
    const ratings = times.split('|').map((row) => row.split(' ').map(Number));
    const { w, chiSquared } = told('kendall-w', { ratings });
    near([w, chiSquared], [0.2532468, 11.143]);
  });
  it('Conover 1999, hand lotions in seven stores, R’s example of quade.test: W .29744, χ² 8.3284', () => {
    const ratings = [
      [5, 4, 7, 10, 12],
      [1, 3, 1, 0, 2],
      [16, 12, 22, 22, 35],
      [5, 4, 3, 5, 4],
      [10, 9, 7, 13, 10],
      [19, 18, 28, 37, 58],
      [10, 7, 6, 8, 7],
    ];
    const { w, chiSquared } = told('kendall-w', { ratings });
    near([w, chiSquared], [0.29744136, 8.32835821]);
  });
  it('NIST StRD, NumAcc3: mean 1000000.2 and standard deviation .1', () => {
    const values = [1_000_000.2, ...Array.from({ length: 198 }, (_, at) => (at % 2 === 0 ? 1_000_000.1 : 1_000_000.3))];
    const { items } = told(
      'expert-items',
      { ratings: values.map((value) => [value]) },
      { scale: { min: 1_000_000, max: 1_000_001 } },
    );
    const [{ mean, sd }] = items as readonly [{ readonly mean: number; readonly sd: number }];
    near([mean, sd], [1_000_000.2, 0.1], 1e-9);
  });
});
