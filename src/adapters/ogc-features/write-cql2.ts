import type { Comparison, Predicate } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { heldDates, instantOfCityTime } from '@/data';
import type { Refusal } from '@/ports/data-source';

/** How a queryable is held, where it matters to what is asked of it. */
export type Held = 'text' | 'number' | 'flag' | 'days' | 'instants' | 'geometry';
type Cql2 = Result<string, Refusal>;

const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** A condition as CQL2 text (OGC 21-065r2). A missing cell satisfies nothing but IS NULL there as here. */
export function writeCql2(test: Predicate, heldOf: (name: string) => Held | undefined): Cql2 {
  if (test.t === 'all' || test.t === 'any') {
    const parts: string[] = [];
    for (const part of test.of) {
      const written = writeCql2(part, heldOf);
      if (!written.ok) return written;
      parts.push(written.value);
    }
    return parts.length > 0 ? ok(joined(parts, test.t === 'all' ? 'AND' : 'OR')) : unsupported(`where:${test.t}()`);
  }
  const held = heldOf(test.field);
  if (held === undefined) return unsupported(`field:${test.field}`);
  if ((held === 'days' || held === 'instants') && (test.t === 'cmp' || test.t === 'among')) {
    const dates = heldDates(test, held === 'days' ? 'days' : 'moments');
    if (!dates)
      return unsupported(`where:${test.field} ${test.t === 'cmp' ? `${test.is} ${String(test.value)}` : 'among'}`);
    if (dates !== test) return writeCql2(dates, heldOf);
  }
  const name = nameOf(test.field);
  const told = `${name} IS NOT NULL`;
  const none = `(${name} IS NULL AND ${told})`;
  switch (test.t) {
    case 'missing':
      return ok(test.not ? told : `${name} IS NULL`);
    case 'text': {
      if (held !== 'text') return unsupported(`where:${test.field} text`);
      const pattern = test.value.replaceAll(/[\\%_]/g, '\\$&');
      return ok(
        test.value === '' ? told : `${name} LIKE ${quoted(test.how === 'starts' ? `${pattern}%` : `%${pattern}%`)}`,
      );
    }
    case 'cmp':
      return ok(`${name} ${signs[test.is]} ${literalOf(test.value, held)}`);
    case 'among': {
      const parts = test.values.map((value) => `${name} ${test.not ? '<>' : '='} ${literalOf(value, held)}`);
      if (parts.length === 0) return ok(test.not ? told : none);
      return ok(joined(parts, test.not ? 'AND' : 'OR'));
    }
    default:
      return ok(`S_INTERSECTS(${name}, BBOX(${test.bbox.join(', ')}))`);
  }
}

const unsupported = (clause: string): Cql2 => err({ kind: 'unsupported', clause });
const joined = (parts: readonly string[], word: 'AND' | 'OR'): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${word} `)})`;

const nameOf = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function literalOf(value: string | number | boolean, held: Held): string {
  if (held === 'days') return `DATE(${quoted(String(value))})`;
  if (held === 'instants') return `TIMESTAMP(${quoted(instantOfCityTime(String(value)))})`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : quoted(value);
}
