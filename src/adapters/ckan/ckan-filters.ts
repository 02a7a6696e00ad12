import { conjunctsOf, dayAfter, type Query, spanOf } from '@/analysis/tables';
import type { Field } from '@/ports/data-source';

type Value = string | number | boolean;

/**
 * Equalities as `filters` of `datastore_search`: a list means any of its values. Two tests of one field leave the values both
 * take. `none`: no row can pass. Undefined: a value is no date. A period of days is the list of its days.
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
    const days = isDate ? asked.map((value) => daysOf(String(value))) : [];
    if (days.includes(undefined)) return undefined;
    const values = isDate ? days.flatMap((each) => each ?? []) : asked;
    const before = filters.get(test.field);
    filters.set(test.field, before ? values.filter((value) => before.includes(value)) : values);
  }
  if ([...filters.values()].some((values) => values.length === 0)) return 'none';
  return Object.fromEntries(filters);
}

/** The days of a period, of a moment none. Undefined: no date. */
function daysOf(value: string): readonly string[] | undefined {
  const span = spanOf(value);
  if (!span) return undefined;
  if (/[T ]/.test(value)) return [];
  const days: string[] = [];
  for (let day = span.from; day !== span.before; day = dayAfter(day, 1)) days.push(day);
  return days;
}
