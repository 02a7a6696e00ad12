import { describe, expect, it } from 'vitest';
import { betaBelow, betaQuantile } from './beta';
import { correlation } from './correlation';
import { exactSum } from './exact-sum';
import { chiSquaredAbove, logGamma } from './gamma-upper';
import { midRanks } from './mid-ranks';
import { normalBelow } from './normal-below';
import { ranksDown } from './ranks-down';
import { standardDeviation } from './standard-deviation';

describe('agrees with scipy 1.17', () => {
  it.each([
    ['norm.cdf(-8)', normalBelow(-8), 6.22096057427174e-16],
    ['norm.cdf(1.3)', normalBelow(1.3), 0.9031995154143897],
    ['chi2.sf(22.357, 9)', chiSquaredAbove(22.357, 9), 0.007813841391432135],
    ['chi2.sf(3, 5)', chiSquaredAbove(3, 5), 0.6999858358786276],
    ['gammaln(0.3)', logGamma(0.3), 1.0957979948180756],
    ['gammaln(25.5)', logGamma(25.5), 56.38916764371994],
    ['betainc(2.2, 3.8, 0.4)', betaBelow(0.4, 2.2, 3.8), 0.5937846517784978],
    ['betaincinv(1.5, 4.5, 0.9)', betaQuantile(0.9, 1.5, 4.5), 0.483903198569421],
  ])('%s', (_, found, scipy) => expect(Math.abs(found / scipy - 1)).toBeLessThan(2e-12));
});

it('sums and spreads keep digits that plain loops lose', () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  expect(standardDeviation([5])).toBeUndefined();
});

it('ties what differs by less than rounding, and shares ranks', () => {
  expect(midRanks([0.1 + 0.2, 0.3, 0.1])).toEqual({ ranks: [2.5, 2.5, 1], tieTerm: 6 });
  expect(ranksDown([0.1 + 0.2, 0.3, 0.1])).toEqual([1, 1, 3]);
});

it('has no correlation with a constant', () => {
  expect(correlation([1, 2, 3], [5, 5, 5])).toBeUndefined();
  expect(correlation([1, 2, 3], [2, 4, 6])).toBe(1);
});
