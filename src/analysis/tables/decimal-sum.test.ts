import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateRows } from './aggregate-rows';
import { answerLocally } from './answer-locally';
import { columnFrom } from './table';

const tableOf = (cells: readonly (number | null)[]) => ({
  rows: cells.length,
  columns: [columnFrom({ name: 'amount', kind: 'number' }, cells)],
});
const sumOf = (cells: readonly (number | null)[]) => {
  const table = tableOf(cells);
  return aggregateRows(
    table,
    { as: 's', of: 'amount', by: 'sum' },
    cells.map((_, row) => row),
  );
};

describe('decimals add up as decimals', () => {
  it('whatever their number, over groups as over all', () => {
    expect(sumOf([12.3, 12.3, 0.1])).toBe(24.7);
    expect(sumOf([0.1, 0.2, null])).toBe(0.3);
    expect(sumOf([0.1, 0.2, -0.3])).toBe(0);
    expect(sumOf([1e21, 0.5])).toBe(1e21);
    const all = answerLocally(tableOf([0.1, 0.2]), { fold: [{ as: 's', of: 'amount', by: 'sum' }] });
    expect(all.columns[0]?.values[0]).toBe(0.3);
  });
  it('figures without an end of decimals stay as they were added', () => {
    expect(sumOf([1 / 3, 1 / 3])).toBe(2 / 3);
    expect(sumOf([1e-7, 2e-7])).toBe(1e-7 + 2e-7);
  });
  it('as whole numbers of the last decimal do', () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const scale = 10 ** places;
        const sum = whole.reduce((a, b) => a + b, 0) / scale;
        expect(sumOf(whole.map((one) => one / scale))).toBe(sum);
      }),
    );
  });
});
