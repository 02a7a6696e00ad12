import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
