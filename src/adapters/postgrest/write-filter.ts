import type { Comparison, Predicate } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { heldDates, instantOfCityTime } from '@/data';
import type { Refusal } from '@/ports/data-source';
import type { DescribedColumn, Held } from './read-openapi';

type Filter = Result<string, Refusal>;
type Value = string | number | boolean;
type HeldColumn = Pick<DescribedColumn, 'held' | 'choices'>;

const operators: Readonly<Record<Comparison, string>> = {
  eq: 'eq',
  ne: 'neq',
  lt: 'lt',
  le: 'lte',
  gt: 'gt',
  ge: 'gte',
};

/** A condition as a member of `and=(...)`: there every value may stand in quotes, so that none is read as grammar. */
export function writeFilter(test: Predicate, columnOf: (name: string) => HeldColumn | undefined): Filter {
  if (test.t === 'all' || test.t === 'any') {
    const parts: string[] = [];
    for (const part of test.of) {
      const written = writeFilter(part, columnOf);
      if (!written.ok) return written;
      parts.push(written.value);
    }
    if (parts.length === 0) return unsupported(`where:${test.t}()`);
    return ok(`${test.t === 'all' ? 'and' : 'or'}(${parts.join(',')})`);
  }
  const of = columnOf(test.field);
  if (of === undefined) return unsupported(`field:${test.field}`);
  const { held } = of;
  if (isTimed(held) && (test.t === 'cmp' || test.t === 'among')) {
    const dates = heldDates(test, held === 'days' ? 'days' : 'moments');
    if (!dates)
      return unsupported(`where:${test.field} ${test.t === 'cmp' ? `${test.is} ${String(test.value)}` : 'among'}`);
    if (dates !== test) return writeFilter(dates, columnOf);
  }
  const column = columnName(test.field);
  const { told } = everyOrNone(test.field);
  switch (test.t) {
    case 'missing':
      return ok(test.not ? told : `${column}.is.null`);
    case 'text':
      if (held !== 'text') return unsupported(`where:${test.field} text`);
      return ok(test.value === '' ? told : `${column}.${pattern(test.how === 'starts', test.value)}`);
    case 'cmp':
      return comparison(test, of);
    case 'among':
      return oneOf(test, of);
    default:
      return unsupported(`where:${test.field} ${test.t}`);
  }
}

/** Every told cell of a column, and none of its cells. */
function everyOrNone(field: string): { readonly told: string; readonly none: string } {
  const column = columnName(field);
  const told = `${column}.not.is.null`;
  return { told, none: `and(${column}.is.null,${told})` };
}

function comparison({ field, is, value }: Extract<Predicate, { readonly t: 'cmp' }>, of: HeldColumn): Filter {
  const column = columnName(field);
  const { told, none } = everyOrNone(field);
  const literal = literalOf(value, of);
  if (literal !== undefined) return ok(`${column}.${operators[is]}.${literal}`);
  if (is === 'eq' || is === 'ne') return ok(is === 'ne' ? told : none);
  return unsupported(`where:${field} ${is}`);
}

function oneOf({ field, values, not }: Extract<Predicate, { readonly t: 'among' }>, of: HeldColumn): Filter {
  const { told, none } = everyOrNone(field);
  const literals = values.flatMap((value) => literalOf(value, of) ?? []);
  if (literals.length === 0) return ok(not ? told : none);
  return ok(`${columnName(field)}.${not ? 'not.' : ''}in.(${literals.join(',')})`);
}

const unsupported = (clause: string): Filter => err({ kind: 'unsupported', clause });
const isTimed = (held: Held): boolean => held === 'days' || held === 'instants' || held === 'local-times';

/** In quotes where it has characters of the grammar. */
export const columnName = (name: string): string => (/^[\p{L}\p{N}_]+$/u.test(name) ? name : quoted(name));

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;

/** `*` is a wildcard of `like` that nothing escapes: a text that has one is sought as a regular expression. */
function pattern(starts: boolean, text: string): string {
  if (text.includes('*'))
    return `match.${quoted(`${starts ? '^' : ''}${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)}`;
  const literal = text.replaceAll(/[\\%_]/g, '\\$&');
  return `like.${quoted(starts ? `${literal}%` : `%${literal}%`)}`;
}

/** Undefined: no value of that type, hence equal to no cell. */
function literalOf(value: Value, { held, choices }: HeldColumn): string | undefined {
  switch (held) {
    case 'flag':
      return typeof value === 'boolean' ? String(value) : undefined;
    case 'number': // ids held as numbers come as text
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(String(value)) ? quoted(String(value)) : undefined;
    case 'choice': // the database refuses a value that its enumeration lacks
      return choices?.includes(String(value)) ? quoted(String(value)) : undefined;
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value)) ? String(value) : undefined;
    case 'instants':
      return quoted(instantOfCityTime(String(value)));
    default:
      return typeof value === 'string' ? quoted(value) : undefined;
  }
}
