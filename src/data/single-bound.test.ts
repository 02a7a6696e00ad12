import { expect, it } from 'vitest';
import { comparisons } from '@/analysis/tables';
import { singleBound } from './single-bound';

const holds = {
  eq: (a: number, b: number) => a === b,
  ne: (a: number, b: number) => a !== b,
  lt: (a: number, b: number) => a < b,
  le: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  ge: (a: number, b: number) => a >= b,
};

it('asks by a figure of four bytes what comes to the same as comparing what is shown', () => {
  const shown = [0.1, 0.3, 12.3, -12.3, 0, 1e-40, 3.4028235e38, 16_777_216, 5.5];
  const values = [...shown, 12.30000001, 12.29999999, 0.10000000149011612, 16_777_217, 1e39, -1e39, 1e-50, 7];
  for (const value of values)
    for (const is of comparisons)
      for (const cell of shown) {
        const bound = singleBound(is, value);
        const found =
          bound.t === 'cmp' ? holds[bound.is](Math.fround(cell), Math.fround(Number(bound.at))) : bound.t === 'present';
        expect([is, value, cell, found]).toEqual([is, value, cell, holds[is](cell, value)]);
      }
});
