import { endless } from '@/analysis/tables';
import { cityOffsetAt, instantShown } from './city-offset';

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}(?::?\d{2}){0,2})?$/i;

/**
 * A day or a time as a source writes it, in the time the clock of the city showed (`cityOffsetAt`): 2026-03-02 stays,
 * 2026-01-01T16:30:00Z is 2026-01-02T00:30:00. A time without a zone is taken as city time, what has no end stays. Undefined: neither.
 */
export function cityTimeOf(text: string): string | undefined {
  if (/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/.test(text) || text === endless.forever || text === endless.always) return text;
  const found = INSTANT.exec(text);
  if (!found) return undefined;
  const [, day = '', minute = '', second = ':00', fraction = '', zone = ''] = found;
  const written = `${day}T${minute}${second}`;
  if (zone === '') return `${written}${trimmed(fraction)}`;
  const at = Date.parse(`${written}Z`) - offsetOf(zone);
  return Number.isNaN(at)
    ? undefined
    : `${new Date(at + cityOffsetAt(at)).toISOString().slice(0, 19)}${trimmed(fraction)}`;
}

/** Of `Z`, `+08`, `+0800`, `+08:00`, and `+08:05:43` as PostgreSQL writes the time of the sun. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (zone.match(/\d{2}/g) ?? []).map(Number);
  return (zone.startsWith('-') ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}

const trimmed = (fraction: string): string => fraction.replace(/\.?0+$/, '');

/** City time of a column that holds days and times alike: midnight is written as the day. */
export function dayOrTimeOf(text: string): string | undefined {
  const at = cityTimeOf(text);
  return at?.endsWith('T00:00:00') ? at.slice(0, 10) : at;
}

/** A city time of whole seconds or finer as an instant: 2026-01-02T00:30:00 is 2026-01-01T16:30:00Z. */
export function instantOfCityTime(cityTime: string): string {
  const [second = '', fraction] = cityTime.split('.');
  const utc = new Date(instantShown(Date.parse(`${second}Z`))).toISOString().slice(0, 19);
  return `${utc}${fraction === undefined ? '' : `.${fraction}`}Z`;
}
