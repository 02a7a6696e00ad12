import { endless, grainOf, spanOf } from '@/analysis/tables';

const TIME = /^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const SPAN = /^([+-]\d{6}|\d{4})-(0[1-9]|1[0-2])\/([+-]\d{6}|\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Whether a condition names a date the calendar has, in a way that is compared: 2026, 2026-Q1, 2026-03, a day, a moment, a span of
 * months. 2026-13 and 3/4/2026 would be compared as texts, and find what nobody asked for.
 */
export function isDateWritten(value: string): boolean {
  if (value === endless.forever || value === endless.always || SPAN.test(value)) return true;
  if (/[T ]/.test(value) && /^\d{4}-/.test(value) && !TIME.test(value)) return false;
  return grainOf(value) !== undefined && spanOf(value) !== undefined;
}
