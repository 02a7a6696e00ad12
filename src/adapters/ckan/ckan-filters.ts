import { conjunctsOf, type Query } from '@/analysis/tables';
import { datesAmong } from '@/data';
import type { Field } from '@/ports/data-source';

type Value = string | number | boolean;

/**
 * Equalities as `filters` of `datastore_search`: a list means any of its values. Two tests of one field leave the values both
 * take. `none`: no row can pass. Undefined: a value is no date.
 */
export function ckanFilters(
  push: Query,
  fields: readonly Field[],
): Readonly<Record<string, readonly Value[]>> | 'none' | undefined {
  const filters = new Map<string, readonly Value[]>();
  for (const test of conjunctsOf(push.where)) {
    // The capabilities name equality alone.
    const asked: readonly Value[] = test.t === 'cmp' ? [test.value] : test.t === 'among' ? test.values : [];
    if (test.t !== 'cmp' && test.t !== 'among') return undefined;
    const isDate = fields.find(({ name }) => name === test.field)?.kind === 'date';
    const values = isDate ? datesAmong(asked.map(String), 'either') : asked;
    if (!values) return undefined;
    const before = filters.get(test.field);
    filters.set(test.field, before ? values.filter((value) => before.includes(value)) : values);
  }
  if ([...filters.values()].some((values) => values.length === 0)) return 'none';
  return Object.fromEntries(filters);
}
