import type { Predicate } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { heldDates, singleBound } from '@/data';
import type { Refusal } from '@/ports/data-source';
import { cellSql, ZONE } from './cell-sql';
import { isDay, isMoment } from './column-type';
import type { ShownColumn } from './describe-table';
import type { Literals } from './literals';

type Sql = Result<string, Refusal>;
type Value = string | number | boolean;

const operators = { eq: '=', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
type Is = keyof typeof operators;

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
  if ((isDay(column) || isMoment(column)) && (test.t === 'cmp' || test.t === 'among')) {
    const dates = heldDates(test, isDay(column) ? 'days' : 'moments');
    if (!dates) return unsupported(`where:${test.field} ${test.t}`);
    if (dates !== test) return writeTest(dates, columns, literals);
  }
  const value = cellSql(column);
  const subject = column.held === 'decimal' ? `toFloat64(${value})` : value; // no literal of a decimal has its scale
  const told = `${value} IS NOT NULL`;
  switch (test.t) {
    case 'missing':
      return ok(test.not ? told : `${value} IS NULL`);
    case 'text': {
      if (test.value === '') return ok(told);
      const text = literals.text(test.value);
      return ok(test.how === 'starts' ? `startsWith(${subject}, ${text})` : `position(${subject}, ${text}) > 0`);
    }
    case 'cmp':
      return ok(comparison(test.is, test.value, { column, subject, told }, literals));
    case 'among': {
      const list = test.values.flatMap((each) => literalOf(each, column, literals) ?? []);
      if (list.length === 0) return ok(test.not ? told : '0');
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

interface Compared {
  readonly column: ShownColumn;
  readonly subject: string;
  readonly told: string;
}

function comparison(is: Is, value: Value, { column, subject, told }: Compared, literals: Literals): string {
  if (isDay(column) || isMoment(column)) {
    const [first, last] = rangeOf(column);
    const day = String(value).slice(0, 10);
    // Outside what the server's days can hold it wraps around or stops at the last; no cell lies there.
    if (day < first) return is === 'gt' || is === 'ge' || is === 'ne' ? told : '0';
    if (day > last) return is === 'lt' || is === 'le' || is === 'ne' ? told : '0';
  }
  if (column.held === 'single' && typeof value === 'number') {
    const bound = singleBound(is, value);
    if (bound.t !== 'cmp') return bound.t === 'present' ? told : '0';
    return `${subject} ${operators[bound.is]} toFloat32(${bound.at})`;
  }
  const literal = literalOf(value, column, literals);
  return literal === undefined ? (is === 'ne' ? told : '0') : `${subject} ${operators[is]} ${literal}`;
}

/** Undefined: no value of the column's kind, hence equal to no cell. */
function literalOf(value: Value, column: ShownColumn, literals: Literals): string | undefined {
  if (isDay(column) || isMoment(column)) {
    const [first, last] = rangeOf(column);
    const day = String(value).slice(0, 10);
    return day < first || day > last ? undefined : dateLiteral(String(value), column, literals);
  }
  const wanted = column.kind === 'number' ? 'number' : column.kind === 'flag' ? 'boolean' : 'string';
  if (typeof value !== wanted) return undefined;
  if (column.held === 'single') {
    const bound = singleBound('eq', Number(value));
    return bound.t === 'cmp' ? `toFloat32(${bound.at})` : undefined;
  }
  return typeof value === 'string' ? literals.text(value) : String(Number(value));
}

/** First and last day of a type that a text of a day in the city can be turned into. */
function rangeOf({ held, wideDates, scale = 0 }: ShownColumn): readonly [string, string] {
  switch (held) {
    case 'days':
      return ['1970-01-01', wideDates ? '2149-06-06' : '2105-12-31'];
    case 'instants':
      return ['1970-01-02', '2105-12-31'];
    default:
      return ['1900-01-01', scale > 8 ? '2262-04-11' : '2299-12-31']; // 64 bits of nanoseconds end in 2262
  }
}

function dateLiteral(at: string, { held }: ShownColumn, literals: Literals): string {
  const text = literals.text(at.replace('T', ' '));
  if (held === 'days') return `toDate(${text})`;
  if (held === 'wide-days') return `toDate32(${text})`;
  return held === 'instants' ? `toDateTime(${text}, ${ZONE})` : `toDateTime64(${text}, 6, ${ZONE})`;
}
