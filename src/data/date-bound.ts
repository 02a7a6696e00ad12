import { type Comparison, grainOf } from '@/analysis/tables';

/** What a comparison with a date comes to at the source: a comparison with a full day or time, every told cell, or none. */
export type DateBound =
  | { readonly t: 'cmp'; readonly is: Comparison; readonly at: string }
  | { readonly t: 'told' }
  | { readonly t: 'none' };

/** What a date column of a source holds. */
type Holds = 'days' | 'instants' | 'either';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d*[1-9])?$/;

/**
 * Date cells are compared as text, shorter before longer: every day of March lies after `2026-03`, every time of a day after
 * the day. A source that holds days or instants is asked so that it comes to the same. Undefined: cannot be said to it (weeks,
 * quarters, what is no date). `either`: a column of instants whose midnights are written as days.
 */
export function dateBound(is: Comparison, value: string, holds: Holds): DateBound | undefined {
  const grain = grainOf(value);
  if (grain === undefined || grain === 'week' || grain === 'quarter') return undefined;
  const day = `${value}-01-01`.slice(0, value.length < 10 ? 10 : undefined).slice(0, 10);
  if (!isDay(day)) return undefined;
  const isTime = value.length > 10;
  if (isTime && (!TIME.test(value) || Number.isNaN(Date.parse(`${value}Z`)))) return undefined;
  const midnight = `${day}T00:00:00`;
  if (holds === 'either' && value.length === 10) return { t: 'cmp', is, at: midnight };
  const isHeld = holds === 'days' ? value.length === 10 : isTime && (holds === 'instants' || value !== midnight);
  if (isHeld) return { t: 'cmp', is, at: value };
  if (is === 'eq') return { t: 'none' };
  if (is === 'ne') return { t: 'told' };
  const isAbove = is === 'ge' || is === 'gt';
  if (isTime) return { t: 'cmp', is: isAbove ? 'gt' : 'le', at: holds === 'days' ? day : midnight };
  return { t: 'cmp', is: isAbove ? 'ge' : 'lt', at: holds === 'days' ? day : midnight };
}

/** The full days or times of a list that a source can hold; the others equal no cell. Undefined: one of them is no date. */
export function datesAmong(values: readonly string[], holds: Holds): readonly string[] | undefined {
  const bounds = values.map((value) => dateBound('eq', value, holds));
  if (bounds.includes(undefined)) return undefined;
  return bounds.flatMap((bound) => (bound?.t === 'cmp' ? [bound.at] : []));
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
