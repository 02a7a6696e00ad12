import { type FilterColumn, MISSING_DAY } from './filter-column';

/**
 * What a filter lets through. `range` (numbers and days): from ≤ value < to; missing values never pass.
 * `among` (categories): the codes that pass; `MISSING_CODE` among them lets missing ones pass.
 */
export type FilterTest =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'among'; readonly codes: readonly number[] };

/** A test ready for the loops: bounds no missing value passes, or one flag per code with the missing ones last. */
export type BoundTest =
  | { readonly kind: 'all' }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'among'; readonly passes: Uint8Array };

/** Throws `RangeError` when the test does not fit the column: a range of categories, a set of numbers, a bound that is NaN. */
export function bindTest(column: FilterColumn, test: FilterTest | null): BoundTest {
  if (test === null) return { kind: 'all' };
  if (column.kind === 'category') {
    if (test.kind !== 'among') throw new RangeError('a category column is filtered by the codes that pass');
    const passes = new Uint8Array(column.names.length + 1);
    for (const code of test.codes) {
      if (!Number.isInteger(code) || code < -1 || code >= column.names.length)
        throw new RangeError(`no such category code: ${code}`);
      passes[code === -1 ? column.names.length : code] = 1;
    }
    return { kind: 'among', passes };
  }
  if (test.kind !== 'range') throw new RangeError('a column of numbers or days is filtered by a range');
  if (Number.isNaN(test.from) || Number.isNaN(test.to)) throw new RangeError('a bound of the range is not a number');
  const least = column.kind === 'day' ? MISSING_DAY + 1 : -Number.MAX_VALUE;
  return { kind: 'range', from: Math.max(test.from, least), to: test.to };
}
