import type { Predicate } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { dateBound, datesAmong } from '@/data';
import type { Refusal } from '@/ports/data-source';
import type { ShownColumn } from './describe-table';
import { type Literals, nameOf } from './literals';

type Sql = Result<string, Refusal>;
type Value = string | number | boolean;

const operators = { eq: '=', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
const FIRST_DAY = '1970-01-02';
const LAST_DAY = '2105-12-31';

/** A condition in ClickHouse's SQL. A missing cell satisfies nothing but IS NULL there as here. */
export function writeTest(test: Predicate, columns: ReadonlyMap<string, ShownColumn>, literals: Literals): Sql {
  if (test.t === 'all' || test.t === 'any') {
    const parts: string[] = [];
    for (const part of test.of) {
      const written = writeTest(part, columns, literals);
      if (!written.ok) return written;
      parts.push(written.value);
    }
    if (parts.length === 0) return ok(test.t === 'all' ? '1' : '0');
    return ok(`(${parts.join(test.t === 'all' ? ' AND ' : ' OR ')})`);
  }
  const column = columns.get(test.field);
  if (!column) return unsupported(`field:${test.field}`);
  const subject = subjectOf(column);
  const told = `${nameOf(test.field)} IS NOT NULL`;
  switch (test.t) {
    case 'missing':
      return ok(test.not ? told : `${nameOf(test.field)} IS NULL`);
    case 'text': {
      if (test.value === '') return ok(told);
      const value = literals.text(test.value);
      return ok(test.how === 'starts' ? `startsWith(${subject}, ${value})` : `position(${subject}, ${value}) > 0`);
    }
    case 'cmp': {
      if (isTimed(column)) return compareDates(test.is, String(test.value), column, told, literals);
      return ok(`${subject} ${operators[test.is]} ${literalOf(test.value, literals)}`);
    }
    case 'among': {
      const values = isTimed(column)
        ? datesAmong(test.values.map(String), column.held === 'days' ? 'days' : 'instants')
        : test.values.filter((value) => isOfKind(value, column));
      if (!values) return unsupported(`where:${test.field} among`);
      if (values.length === 0) return ok(test.not ? told : '0');
      const list = values.map((value) =>
        isTimed(column) ? dateLiteral(String(value), column, literals) : literalOf(value, literals),
      );
      // Older servers hold NOT IN for a missing cell.
      return ok(
        test.not ? `(${subject} NOT IN (${list.join(', ')}) AND ${told})` : `${subject} IN (${list.join(', ')})`,
      );
    }
    default:
      return unsupported(`where:${test.field} ${test.t}`);
  }
}

const unsupported = (clause: string): Sql => err({ kind: 'unsupported', clause });

/** What a column is compared as: decimals as floats (no literal of a decimal has its scale), codes as text. */
function subjectOf({ name, held, kind }: ShownColumn): string {
  const column = nameOf(name);
  if (held === 'named' || (held === 'integer' && kind === 'code')) return `toString(${column})`;
  if (held === 'fixed') return `toStringCutToZero(${column})`;
  return held === 'decimal' ? `toFloat64(${column})` : column;
}

const isTimed = ({ held }: ShownColumn): boolean => held === 'days' || held === 'instants' || held === 'fine-instants';

const isOfKind = (value: Value, { kind }: ShownColumn): boolean =>
  typeof value === (kind === 'number' ? 'number' : kind === 'flag' ? 'boolean' : 'string');

const literalOf = (value: Value, literals: Literals): string =>
  typeof value === 'string' ? literals.text(value) : String(Number(value));

function compareDates(
  is: keyof typeof operators,
  value: string,
  column: ShownColumn,
  told: string,
  literals: Literals,
): Sql {
  const bound = dateBound(is, value, column.held === 'days' ? 'days' : 'instants');
  if (!bound) return unsupported(`where:${column.name} ${is} ${value}`);
  if (bound.t !== 'cmp') return ok(bound.t === 'told' ? told : '0');
  const day = bound.at.slice(0, 10);
  // Outside what the server's days can hold it wraps around; no cell lies there.
  if (day < FIRST_DAY) return ok(bound.is === 'gt' || bound.is === 'ge' || bound.is === 'ne' ? told : '0');
  if (day > LAST_DAY) return ok(bound.is === 'lt' || bound.is === 'le' || bound.is === 'ne' ? told : '0');
  return ok(`${nameOf(column.name)} ${operators[bound.is]} ${dateLiteral(bound.at, column, literals)}`);
}

function dateLiteral(at: string, { held }: ShownColumn, literals: Literals): string {
  const text = literals.text(at.replace('T', ' '));
  if (held === 'days') return `toDate(${text})`;
  return held === 'instants' ? `toDateTime(${text}, 'Asia/Shanghai')` : `toDateTime64(${text}, 6, 'Asia/Shanghai')`;
}
