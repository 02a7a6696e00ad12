import { conjunctsOf, type Query } from '@/analysis/tables';
import type { Field } from '@/ports/data-source';

/** What a question narrows a cube to: codes by dimension, and years. */
export interface Slice {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly from?: number;
  readonly to?: number;
}

/** Signs that mean nothing in a key or in `c[…]`. */
const isPlain = (value: unknown): value is string => typeof value === 'string' && /^[\w@$-]+$/.test(value);

/**
 * The part of a condition that a slice can say. Every test is repeated on what comes, so a slice may only be too wide: years are
 * widened by one at either end, for a week or a range of a year can begin in the year before.
 */
export function sliceOf(push: Query, fields: readonly Field[], idOf: (name: string) => string): Slice {
  const codes = new Map<string, readonly string[]>();
  let from: number | undefined;
  let to: number | undefined;
  for (const test of conjunctsOf(push.where)) {
    if (test.t !== 'cmp' && test.t !== 'among') continue;
    const field = fields.find(({ name }) => name === test.field);
    const values: readonly unknown[] = test.t === 'cmp' ? [test.value] : test.values;
    const isEqual = test.t === 'cmp' ? test.is === 'eq' : test.not !== true;
    if (field?.stored?.startsWith('dimension') && isEqual && values.length > 0 && values.every(isPlain)) {
      const id = idOf(test.field);
      const before = codes.get(id);
      const both = before ? values.filter((value) => before.includes(value)) : values;
      // Nothing in common: the first slice is kept, the rest is seen here.
      if (both.length > 0) codes.set(id, both);
    }
    const years = values.map((value) => Number(/^\d{4}/.exec(String(value))?.[0] ?? Number.NaN));
    if (!field?.stored?.startsWith('time') || years.length === 0 || years.some(Number.isNaN)) continue;
    const is = test.t === 'cmp' ? test.is : isEqual ? 'eq' : 'ne';
    if (is === 'ge' || is === 'gt' || is === 'eq') from = Math.max(from ?? 0, Math.min(...years) - 1);
    if (is === 'le' || is === 'lt' || is === 'eq') to = Math.min(to ?? 9999, Math.max(...years) + 1);
  }
  return { codes, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
