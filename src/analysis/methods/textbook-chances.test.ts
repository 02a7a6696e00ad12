import { describe, expect, it } from 'vitest';
import { each, near, told } from './printed-figures.fixture';

// Figures that a source does not print to enough digits were worked out in numpy 2.4 and scipy 1.17 before the library was run on them.
describe('money and chance', () => {
  it('Hazen 2003, three internal rates: −1, 6, −11, 6 give 0, 100 and 200 %', () => {
    const { rates, signChanges } = told('irr', { flows: [-1, 6, -11, 6] });
    near(rates, [0, 1, 2], 1e-8);
    expect(signChanges).toBe(3);
  });
  it('the modified rate of −1,000, −4,000, 5,000, 2,000 at 10 and 12 % is 17.91 %, the internal one 25.48 %', () => {
    const flows = [-1000, -4000, 5000, 2000];
    near([told('mirr', { flows }, { finance: 0.1, reinvest: 0.12 }).rate], [0.1791]);
    near(told('irr', { flows }).rates, [0.2548]);
  });
  it('Hillier & Lieberman, Goferbroke: perfect information is worth 142.5, the seismic survey 53', () => {
    const { without, perfect, sample, findings } = told('sample-information', {
      alternatives: [
        { name: 'drill', payoffs: [700, -100] },
        { name: 'sell', payoffs: [90, 90] },
      ],
      probabilities: [0.25, 0.75],
      likelihoods: [
        [0.4, 0.6],
        [0.8, 0.2],
      ],
    });
    near([without, perfect, sample], [100, 142.5, 53], 1e-9);
    const posteriors = (findings as readonly { posterior: readonly number[] }[]).map(({ posterior }) => posterior[0]);
    near(posteriors, [1 / 7, 1 / 2], 1e-12);
  });
  it('Taha, the summer camp by costs: Laplace 12.5 and regret 8 for the second site, least worst 21 for the third', () => {
    const costs = [
      [5, 10, 18, 25],
      [8, 7, 12, 23],
      [21, 18, 12, 21],
      [30, 22, 19, 15],
    ];
    const { mean, worst, maxRegret, hurwicz } = told('scenarios', {
      alternatives: costs.map((row, i) => ({ name: `a${i + 1}`, payoffs: row.map((cost) => -cost) })),
    });
    expect(mean).toEqual([-14.5, -12.5, -18, -21.5]);
    expect(worst).toEqual([-25, -23, -21, -30]);
    expect(maxRegret).toEqual([10, 8, 16, 25]);
    expect(hurwicz).toEqual([-15, -15, -16.5, -22.5]);
  });
  it('triangular and PERT between 10 and 30 with mode 14: means 18 and 16, deviations 4.3205 and 3.4641', () => {
    for (const [kind, mean, sd] of [
      ['triangular', 18, 4.3204937989],
      ['pert', 16, 3.4641016151],
    ] as const) {
      const answer = told(
        'monte-carlo',
        {
          factors: [{ name: 'x', distribution: { kind, min: 10, mode: 14, max: 30 } }],
          alternatives: [{ name: 'one', terms: [{ amount: 1, factors: ['x'] }] }],
        },
        { samples: 20_000 },
      );
      near(each(answer, 'mean'), [mean], 0.12);
      near(each(answer, 'sd'), [sd], 0.1);
    }
  });
  it('two normal factors of sd 3 and 4 with correlation .5 add up to √37 = 6.0828', () => {
    const normal = (sd: number) => ({ kind: 'normal', mean: 0, sd });
    const answer = told(
      'monte-carlo',
      {
        factors: [
          { name: 'x', distribution: normal(3) },
          { name: 'y', distribution: normal(4) },
        ],
        alternatives: [
          {
            name: 'sum',
            terms: [
              { amount: 1, factors: ['x'] },
              { amount: 1, factors: ['y'] },
            ],
          },
        ],
        correlation: [
          [1, 0.5],
          [0.5, 1],
        ],
      },
      { samples: 200_000 },
    );
    near(each(answer, 'sd'), [6.0827625303], 0.05);
  });
});

describe('experts', () => {
  it('R package irr 0.84, anxiety ratings with ties: Wt .54, χ²(19) 30.8, p .0429', () => {
    const ratings = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const { w, chiSquared, degreesOfFreedom, p } = told('kendall-w', { ratings });
    near([w, chiSquared, p], [0.54, 30.8, 0.0429]);
    near([w, p], [0.539656876, 0.0428834731], 1e-9);
    expect(degreesOfFreedom).toBe(19);
  });
  it('Wilcoxon’s signed ranks with ties and one who did not change, ten pairs: 27 against 18, p .635', () => {
    const before = [110, 122, 125, 120, 140, 124, 123, 137, 135, 145];
    const after = [125, 115, 130, 140, 140, 115, 140, 125, 140, 135];
    const { both, changedShare, signedRank } = told('round-stability', { before, after });
    expect([both, changedShare]).toEqual([10, 0.9]);
    expect(signedRank).toMatchObject({ v: 27, by: 'normal' });
    near([(signedRank as { p: number }).p], [0.6352893188], 1e-9);
  });
  it('Fitch et al. 2001: a panel of nine in two camps disagrees (IPR 6 > 2.35); close ones do not', () => {
    expect(told('appropriateness', { ratings: [1, 1, 2, 2, 5, 8, 8, 9, 9] })).toMatchObject({
      p30: 2,
      p70: 8,
      spread: 6,
      limit: 2.35,
      disagreement: true,
      judgement: 'uncertain',
    });
    const agreed = told('appropriateness', { ratings: [7, 7, 8, 8, 8, 9, 9, 3, 6] });
    expect(agreed).toMatchObject({ median: 8, disagreement: false, judgement: 'appropriate' });
    near([agreed.spread, agreed.limit], [1, 6.1], 1e-12);
    expect(told('appropriateness', { ratings: [1, 2, 2, 3, 3, 3, 4, 2, 1] }).judgement).toBe('inappropriate');
  });
});
