import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordance } from './concordance';
import { kendallW } from './kendall-w';
import { quartiles } from './quartiles';

describe("Kendall's W", () => {
  it('agrees with Siegel & Castellan (1988), table 9.9: three executives rank six applicants, W = 0.16', () => {
    const answer = kendallW([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]);
    expect(answer.ok && answer.value.w).toBeCloseTo(0.162, 3);
  });
  it('is one where all agree, and corrects for ties', () => {
    const same = kendallW([
      [5, 4, 4, 2],
      [5, 4, 4, 2],
      [5, 4, 4, 2],
    ]);
    expect(same.ok && same.value.w).toBeCloseTo(1, 12);
  });
  it.each([
    ['one rater', [[1, 2, 3]], 'fewer-than-two'],
    [
      'ragged',
      [
        [1, 2, 3],
        [1, 2],
      ],
      'ragged',
    ],
    [
      'everyone ties',
      [
        [3, 3],
        [3, 3],
      ],
      'all-tied',
    ],
  ])('refuses %s', (_, ratings, error) => expect(kendallW(ratings)).toEqual({ ok: false, error }));
  it('stays within 0 and 1, whatever the ratings', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), {
          minLength: 2,
          maxLength: 12,
        }),
        (ratings) => {
          const answer = kendallW(ratings);
          return !answer.ok || (answer.value.w >= -1e-9 && answer.value.w <= 1 + 1e-9);
        },
      ),
    ));
});

it('quartiles agree with R quantile(c(1, 2, 3, 4, 10))', () => {
  expect(quartiles([10, 1, 3, 2, 4])).toEqual([1, 2, 3, 4, 10]);
  expect(quartiles([1, 2, 3, 4])).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect(quartiles([])).toBeUndefined();
});

describe('the chance of an agreement up to seven items', () => {
  const p = (...ratings: number[][]) => {
    const told = concordance(ratings, 1);
    if (!told.ok) throw new Error(told.error.reason);
    return [told.value.by.test, told.value.p] as const;
  };
  // Friedman (1937), tables V and VI: χ² 8 of 3 items by 4 judges .0046; 9 of 4 items by 3 judges .0017; 6 of 3 by 3 .028; 6.6 of 4 by 3 .075.
  it.each([
    [
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
      0.0046,
      4,
    ],
    [
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
      0.0017,
      4,
    ],
    [
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
      0.028,
      3,
    ],
    [
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 3, 4, 2],
      ],
      0.075,
      3,
    ],
    [
      [
        [1, 2],
        [1, 2],
      ],
      0.5,
      12,
    ],
  ])('%j: exact, %f', (ratings, published, digits) => {
    const [test, chance] = p(...ratings);
    expect(test).toBe('exact');
    expect(chance).toBeCloseTo(published, digits);
  });
  it('ties stay with each expert', () => {
    // The single 2 and the single 1 may stand on any of three items each: only one meeting in three opposes them.
    expect(p([1, 1, 2], [1, 2, 2])).toEqual(['exact', expect.closeTo(2 / 3, 12)]);
  });
  it('seven items of many experts are drawn at random, with the number of orders', () => {
    expect(p(...Array.from({ length: 12 }, (_, k) => [k % 7, 1, 5, 2, 4, 3, k % 3]))[0]).toBe('permutation');
  });
});
