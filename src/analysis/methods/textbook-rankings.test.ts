import { describe, expect, it } from 'vitest';
import { each, near, rows, table, told, upper } from './printed-figures.fixture';

const fighters = [
  [2, 1500, 20_000, 5.5, 5, 9],
  [2.5, 2700, 18_000, 6.5, 3, 5],
  [1.8, 2000, 21_000, 4.5, 7, 7],
  [2.2, 1800, 20_000, 5, 5, 5],
];
const dearer = ['up', 'up', 'up', 'down', 'up', 'up'] as const;

// Figures that a source does not print to enough digits were worked out in numpy 2.4 and scipy 1.17 before the library was run on them.
describe('ranking', () => {
  it('pymcdm 1.0.3, its manual: TOPSIS with min-max scaling, .6126 0 .7829 1', () => {
    const scores = [
      [4, 4],
      [1, 5],
      [3, 2],
      [4, 2],
    ];
    const answer = told('topsis', table(scores, [0.5, 0.5], ['up', 'down']), { scaling: 'min-max' });
    near(each(answer, 'closeness'), [0.6126, 0, 0.7829, 1]);
    expect(each(answer, 'rank')).toEqual([3, 4, 2, 1]);
  });
  it('Opricovic & Tzeng 2004, the mountain climber: TOPSIS puts the flat way first, .7621 .7222 .2379', () => {
    const scores = [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ];
    near(
      each(told('topsis', table(scores, [0.5, 0.5], ['down', 'up'])), 'closeness'),
      [0.7621405801, 0.7221778332, 0.2378594199],
    );
  });
  const phones = table(
    [
      [250, 16, 12, 5],
      [200, 16, 8, 3],
      [300, 32, 16, 4],
      [275, 32, 8, 2],
    ],
    [0.35, 0.25, 0.25, 0.15],
    ['down', 'up', 'up', 'up'],
  );
  it('R package RMCDA 0.3, the phones of its manual: PROMETHEE with four of the functions', () => {
    const flows = told('promethee', {
      ...phones,
      preferences: [
        { kind: 'linear', q: 25, p: 100 },
        { kind: 'usual' },
        { kind: 'v-shape', p: 8 },
        { kind: 'level', q: 1, p: 2 },
      ],
    });
    near(each(flows, 'leaving'), [0.1972222222, 0.2333333333, 0.4, 0.1666666667], 1e-9);
    near(each(flows, 'entering'), [0.2472222222, 0.3166666667, 0.1555555556, 0.2777777778], 1e-9);
    expect(each(flows, 'rank')).toEqual([2, 3, 1, 4]);
  });
  it('the same phones with usual and with Gaussian preference of the price', () => {
    const usual = { kind: 'usual' };
    const net = (price: object) =>
      each(told('promethee', { ...phones, preferences: [price, usual, usual, usual] }), 'net');
    near(net(usual), [0.1833333333, -0.0333333333, 0.1166666667, -0.2666666667], 1e-9);
    near(net({ kind: 'gaussian', s: 50 }), [0.0803753614, -0.1577604812, 0.3061756653, -0.2287905455], 1e-9);
  });
  it('Hwang & Yoon 1981, the fighter aircraft sorted: a majority of .8 that is just reached counts', () => {
    const classes = [
      { name: 'good', profile: [2, 1800, 20_000, 5, 5, 7] },
      { name: 'fair', profile: [1.8, 1500, 18_000, 6, 3, 5] },
    ];
    const sort = (majority: number) =>
      told(
        'mr-sort',
        { ...table(fighters, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], dearer), classes, lowest: 'poor' },
        { majority },
      );
    const of = (answer: unknown) => (answer as readonly { class: string }[]).map((one) => one.class);
    expect(of(sort(0.8))).toEqual(['good', 'fair', 'good', 'fair']);
    expect(of(sort(0.7))).toEqual(['good', 'fair', 'good', 'good']);
    expect(of(sort(0.95))).toEqual(['fair', 'poor', 'fair', 'fair']);
  });
});

describe('weights', () => {
  it('Diakoulaki 1995 on the fighter aircraft of Hwang & Yoon: CRITIC with the price as a cost', () => {
    near(
      told('critic', table(fighters, [], dearer)).weights,
      [0.2358744383, 0.2088184567, 0.1270002728, 0.1306154747, 0.1209261589, 0.1767651986],
      1e-9,
    );
  });
  it('Bozóki, Fülöp & Rónyai 2010 on Saaty’s wealth of nations without three judgements: λ 7.544658', () => {
    const nations = upper(
      [4, 9, null, 6, 5, 5],
      [7, 5, null, 3, 4],
      [1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1, 1 / 3, null],
      [1 / 3, 1 / 3],
      [2],
    );
    const { lambdaMax, weights, completed } = told('ahp', { matrix: nations });
    near([lambdaMax], [7.5446584382], 1e-9);
    near(
      weights,
      [0.4371813011, 0.2231255175, 0.0209540785, 0.0551124042, 0.0548075695, 0.1235728928, 0.0852462364],
      1e-7,
    );
    const filled = completed as readonly (readonly number[])[];
    near([filled[0]?.[3], filled[1]?.[4], filled[3]?.[6]], [7.38803647, 3.9600512, 0.65837054], 1e-5);
  });
  const five = [
    upper([4, 6, 7], [3, 4], [2]),
    upper([5, 7, 9], [4, 6], [2]),
    upper([3, 5, 8], [4, 5], [2]),
    upper([4, 5, 6], [3, 3], [2]),
    upper([1 / 2, 1, 2], [2, 3], [4]),
  ];
  it('Dong, Zhang, Hong & Xu 2010, five persons: joint judgements give λ 4.0893 and .526 .281 .123 .070', () => {
    const { weights, group } = told('ahp-group', { matrices: five });
    near(weights, [0.5261342742, 0.2806656809, 0.1234820333, 0.0697180116], 1e-9);
    near([(group as { lambdaMax: number }).lambdaMax], [4.0893173462], 1e-9);
  });
  it('the same five: means of their priorities, geometric and arithmetic', () => {
    near(
      told('ahp-group', { matrices: five }, { by: 'priorities' }).weights,
      [0.5271237429, 0.2803154719, 0.1229225248, 0.0696382603],
      1e-9,
    );
    near(
      told('ahp-group', { matrices: five }, { by: 'priorities', mean: 'arithmetic' }).weights,
      [0.5310698477, 0.2719206139, 0.1291512514, 0.067858287],
      1e-9,
    );
  });
  it('Belton & Gear 1983, their three options with no weights presumed: b first in 83/155 of them, a in 72/155', () => {
    const scores = [
      [1 / 11, 9 / 11, 8 / 18],
      [9 / 11, 1 / 11, 9 / 18],
      [1 / 11, 1 / 11, 1 / 18],
    ];
    const answer = told('smaa', table(scores, [], [], { value: { kind: 'as-is' } }), { samples: 400_000 });
    const first = (answer.acceptability as readonly (readonly number[])[]).map(([share]) => share);
    near(first, [72 / 155, 83 / 155, 0], 0.0025);
    const [a, b, c] = answer.centralWeights as readonly (readonly number[] | null)[];
    near(a, [0.1666666667, 0.523655914, 0.3096774194], 0.0025);
    near(b, [0.4779116466, 0.1682342272, 0.3538541262], 0.0025);
    expect(c).toBeNull();
  });
  it('Triantaphyllou & Sánchez 1997, how far each weight may go before A1 is second', () => {
    const scores = [
      [0.3088, 0.2897, 0.3867, 0.1922],
      [0.2163, 0.3458, 0.1755, 0.6288],
      [0.4509, 0.2473, 0.1194, 0.0575],
      [0.024, 0.1172, 0.3184, 0.1215],
    ];
    const found = told(
      'weight-stability',
      table(scores, [0.3277, 0.3058, 0.2876, 0.079], [], { value: { kind: 'as-is' } }),
    );
    expect(found.leaders).toEqual(['a1']);
    const intervals = rows(found, 'intervals') as readonly { low: number; high: number }[];
    near(
      intervals.map(({ low }) => low),
      [0, 0, 0.1241718614, 0],
      1e-9,
    );
    near(
      intervals.map(({ high }) => high),
      [0.5125864444, 0.5921962849, 1, 0.1552314908],
      1e-9,
    );
  });
});
