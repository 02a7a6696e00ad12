import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perronPair } from './perron-pair';
import { principalVector } from './principal-vector';

it('gives what the power method gives for the matrix and for its transpose, wherever it begins', () => {
  const entries = fc.array(fc.double({ min: 1 / 9, max: 9, noNaN: true }), { minLength: 25, maxLength: 25 });
  const start = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(entries, start, start, (flat, right, left) => {
      const pair = perronPair(Float64Array.from(flat), {
        right: Float64Array.from(right),
        left: Float64Array.from(left),
      });
      const rows = [0, 1, 2, 3, 4].map((i) => flat.slice(5 * i, 5 * i + 5));
      const told = [principalVector(rows), principalVector(rows.map((_, i) => rows.map((row) => row[i] ?? 0)))];
      for (const [at, vector] of [pair.right, pair.left].entries()) {
        const whole = vector.reduce((sum, value) => sum + value, 0);
        for (const [i, value] of vector.entries()) expect(value / whole).toBeCloseTo(told[at]?.vector[i] ?? 0, 12);
        expect(pair.eigenvalue / (told[at]?.eigenvalue ?? 0)).toBeCloseTo(1, 12);
      }
    }),
    { numRuns: 60 },
  );
});
