import { type Comparison, grainOf } from '@/analysis/tables';

/** What a comparison with a date comes to at the source: a comparison with a full day or time, every told cell, or none. */
export type DateBound =
  | { readonly t: 'cmp'; readonly is: Comparison; readonly at: string }
  | { readonly t: 'told' }
  | { readonly t: 'none' };

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d*[1-9])?$/;

/**
 * Date cells are compared as text, shorter before longer: every day of March lies after `2026-03`, every time of a day after
 * the day. A source that holds days or instants is asked so that it comes to the same. Undefined: cannot be said to it (weeks,
 * quarters, what is no date).
 */
export function dateBound(is: Comparison, value: string, holds: 'days' | 'instants'): DateBound | undefined {
  const grain = grainOf(value);
  if (grain === undefined || grain === 'week' || grain === 'quarter') return undefined;
  const day = `${value}-01-01`.slice(0, value.length < 10 ? 10 : undefined).slice(0, 10);
  if (!isDay(day)) return undefined;
  const isTime = value.length > 10;
  if (isTime && (!TIME.test(value) || Number.isNaN(Date.parse(`${value}Z`)))) return undefined;
  if (holds === 'days' ? value.length === 10 : isTime) return { t: 'cmp', is, at: value };
  if (is === 'eq') return { t: 'none' };
  if (is === 'ne') return { t: 'told' };
  const isAbove = is === 'ge' || is === 'gt';
  if (holds === 'days' && isTime) return { t: 'cmp', is: isAbove ? 'gt' : 'le', at: day };
  return { t: 'cmp', is: isAbove ? 'ge' : 'lt', at: holds === 'days' ? day : `${day}T00:00:00` };
}

/** The full days or times of a list that a source can hold; the others equal no cell. Undefined: one of them is no date. */
export function datesAmong(values: readonly string[], holds: 'days' | 'instants'): readonly string[] | undefined {
  const bounds = values.map((value) => dateBound('eq', value, holds));
  if (bounds.includes(undefined)) return undefined;
  return bounds.flatMap((bound) => (bound?.t === 'cmp' ? [bound.at] : []));
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
