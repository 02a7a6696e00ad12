import fc from 'fast-check';
import { expect, it } from 'vitest';
import { internalRates } from './internal-rates';
import { presentValue } from './present-value';

const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 25 });
const worth = (amounts: readonly number[], rate: number) => {
  const value = presentValue(amounts, rate);
  return value.ok ? value.value : Number.NaN;
};

it('finds rates at which the net present value is 0, no more of them than signs change', () => {
  fc.assert(
    fc.property(flows, (amounts) => {
      const found = internalRates(amounts);
      if (!found.ok) return;
      const { rates, signChanges } = found.value;
      expect(rates.length).toBeLessThanOrEqual(signChanges);
      for (const rate of rates) {
        const size = amounts.reduce((sum, flow, t) => sum + Math.abs(flow) / (1 + rate) ** t, 0);
        expect(Math.abs(worth(amounts, rate)) / size).toBeLessThan(1e-9);
      }
    }),
  );
});

it('finds the rates that were put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -80, max: 900 }), { minLength: 1, maxLength: 4 }), (percents) => {
      const rates = percents.map((percent) => percent / 100).sort((a, b) => a - b);
      fc.pre(rates.every((rate, k) => k === 0 || rate - (rates[k - 1] ?? 0) > 0.05));
      // Π (g − g_k), highest power first, is the flows of an investment with just these rates.
      let amounts: readonly number[] = [1];
      for (const rate of rates) {
        const before = amounts;
        amounts = [...before, 0].map((c, k) => c - (k > 0 ? (before[k - 1] ?? 0) * (1 + rate) : 0));
      }
      const found = internalRates(amounts);
      expect(found.ok && found.value.rates.length).toBe(rates.length);
      for (const [k, rate] of rates.entries()) expect(found.ok && found.value.rates[k]).toBeCloseTo(rate, 7);
    }),
  );
});

it('tells that there is no rate, one that touches, and refuses nothing but zeros', () => {
  expect(internalRates([100, 50])).toMatchObject({ error: { reason: 'no-sign-change', at: ['flows'] } });
  const touching = internalRates([1, -2.2, 1.21]);
  expect(touching.ok && touching.value.rates.length).toBe(1);
  expect(internalRates([0, 0])).toMatchObject({ error: { reason: 'no-sign-change' } });
});

it('falls with the rate where money is spent first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 50 }),
      (gains, percent) => {
        const amounts = [-1000, ...gains];
        expect(worth(amounts, (percent + 1) / 100)).toBeLessThan(worth(amounts, percent / 100));
      },
    ),
  );
});
