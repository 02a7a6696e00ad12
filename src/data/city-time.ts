const CITY_MS = 8 * 3_600_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A day or a time as a source writes it, in city time (UTC+8; Asia/Shanghai has no summer time since 1991): 2026-03-02 stays,
 * 2026-01-01T16:30:00Z is 2026-01-02T00:30:00. A time without a zone is taken as city time. Undefined: neither.
 */
export function cityTimeOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const found = INSTANT.exec(text);
  if (!found) return undefined;
  const [, day = '', minute = '', second = ':00', fraction = '', zone = ''] = found;
  const written = `${day}T${minute}${second}`;
  if (zone === '') return `${written}${trimmed(fraction)}`;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2');
  const at = Date.parse(`${written}${offset}`);
  return Number.isNaN(at) ? undefined : `${new Date(at + CITY_MS).toISOString().slice(0, 19)}${trimmed(fraction)}`;
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
  const utc = new Date(Date.parse(`${second}Z`) - CITY_MS).toISOString().slice(0, 19);
  return `${utc}${fraction === undefined ? '' : `.${fraction}`}Z`;
}
