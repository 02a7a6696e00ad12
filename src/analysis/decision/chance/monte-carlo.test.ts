import { expect, it } from 'vitest';
import { monteCarlo } from './monte-carlo';

const normal = (name: string, mean: number, sd: number) =>
  ({ name, distribution: { kind: 'normal', mean, sd } }) as const;
const option = (name: string, ...factors: string[]) => ({
  name,
  terms: factors.map((factor) => ({ amount: 1, factors: [factor] })),
});

function worths(samples: number, factors: ReturnType<typeof normal>[], options: ReturnType<typeof option>[]) {
  const told = monteCarlo(options, factors, { samples, seed: 1 });
  if (!told.ok || !told.value.perfectInformation) throw new Error('no answer');
  return told.value.perfectInformation;
}

it.each([500, 2000, 20_000])('a factor that plays no part is worth nothing to know, by %i samples', (samples) => {
  const [first, second, idle] = worths(
    samples,
    [normal('u', 100, 30), normal('v', 100, 30), normal('z', 0, 1)],
    [option('A', 'u'), option('B', 'v')],
  ).factors;
  expect(idle?.worth).toBeLessThanOrEqual(2 * (idle?.standardError ?? 0));
  // 30 φ(0): the unit normal loss at 0, each factor against the mean of the other.
  for (const factor of [first, second])
    expect(Math.abs((factor?.worth ?? 0) - 30 * 0.398942)).toBeLessThan(4 * (factor?.standardError ?? 0));
});

it('the worth of a factor is never above that of knowing all, and both tell their error', () => {
  const told = worths(20_000, [normal('u', 0, 1), normal('z', 0, 1)], [option('A', 'u', 'z'), option('none')]);
  expect(Math.abs(told.all - Math.SQRT2 * 0.398942)).toBeLessThan(4 * told.standardError);
  for (const { worth, standardError } of told.factors) {
    expect(worth).toBeLessThanOrEqual(told.all);
    expect(Math.abs(worth - 0.398942)).toBeLessThan(4 * standardError);
  }
});
