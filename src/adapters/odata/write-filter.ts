import type { Comparison, Predicate } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { heldDates, instantOfCityTime } from '@/data';
import type { Refusal } from '@/ports/data-source';

type Filter = Result<string, Refusal>;
type Value = string | number | boolean;

const isInstant = (type: string): boolean => type === 'Edm.DateTimeOffset';
const isDate = (type: string): boolean => type === 'Edm.Date' || isInstant(type);

/**
 * A condition as `$filter`. In OData a missing cell is not equal to every value, so that `ne` needs "and not missing" beside it;
 * lists are written out, for `in` came with 4.01. `typeOf` is the Edm type of a property.
 */
export function writeFilter(test: Predicate, typeOf: (name: string) => string | undefined): Filter {
  if (test.t === 'all' || test.t === 'any') {
    const parts: string[] = [];
    for (const part of test.of) {
      const written = writeFilter(part, typeOf);
      if (!written.ok) return written;
      parts.push(written.value);
    }
    return ok(parts.length === 0 ? String(test.t === 'all') : joined(parts, test.t === 'all' ? 'and' : 'or'));
  }
  const { field } = test;
  const type = typeOf(field);
  if (type === undefined) return unsupported(`field:${field}`);
  if (isDate(type) && (test.t === 'cmp' || test.t === 'among')) {
    const held = heldDates(test, isInstant(type) ? 'moments' : 'days');
    if (!held) return unsupported(`where:${field} ${test.t === 'cmp' ? `${test.is} ${String(test.value)}` : 'among'}`);
    if (held !== test) return writeFilter(held, typeOf);
  }
  const told = `${field} ne null`;
  switch (test.t) {
    case 'missing':
      return ok(test.not ? told : `${field} eq null`);
    case 'text':
      if (type !== 'Edm.String') return unsupported(`where:${field} text`);
      if (test.value === '') return ok(told);
      return ok(`${test.how === 'starts' ? 'startswith' : 'contains'}(${field},${quoted(test.value)})`);
    case 'cmp':
      return compare(field, test.is, literalOf(test.value, type));
    case 'among': {
      const parts: string[] = [];
      for (const value of test.values) {
        const literal = literalOf(value, type);
        if (literal !== undefined) parts.push(`${field} ${test.not ? 'ne' : 'eq'} ${literal}`);
      }
      if (test.not) return ok(joined([...parts, told], 'and'));
      return ok(parts.length === 0 ? 'false' : joined(parts, 'or'));
    }
    default:
      return unsupported(`where:${field} ${test.t}`);
  }
}

const unsupported = (clause: string): Filter => err({ kind: 'unsupported', clause });
const joined = (parts: readonly string[], word: 'and' | 'or'): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${word} `)})`;

function compare(field: string, is: Comparison, literal: string | undefined): Filter {
  if (literal === undefined) return unsupported(`where:${field} ${is}`);
  return ok(is === 'ne' ? `(${field} ne ${literal} and ${field} ne null)` : `${field} ${is} ${literal}`);
}

/** Undefined: no value of that type, hence equal to no cell. */
function literalOf(value: Value, type: string): string | undefined {
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string' ? quoted(value) : undefined;
    case 'Edm.Boolean':
      return typeof value === 'boolean' ? String(value) : undefined;
    case 'Edm.Guid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value)) ? String(value) : undefined;
    case 'Edm.Date':
      return String(value);
    case 'Edm.DateTimeOffset':
      return instantOfCityTime(String(value));
    default: // numbers; ids held as numbers come as text
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(String(value)) ? String(value) : undefined;
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
