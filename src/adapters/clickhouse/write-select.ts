import type { Aggregate, Grain, OrderBy, Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';
import { cellSql, shown, ZONE } from './cell-sql';
import { isFloat } from './column-type';
import type { ShownColumn, ShownTable } from './describe-table';
import { type Literals, nameOf } from './literals';
import { writeTest } from './write-test';

/** Of days and moments that end with 32 bits: fast, and a day of the server itself. */
const startOf: Readonly<Record<Grain, string>> = {
  day: 'toDate',
  week: 'toMonday',
  month: 'toStartOfMonth',
  quarter: 'toStartOfQuarter',
  year: 'toStartOfYear',
};

export interface Select {
  /** Without its LIMIT. */
  readonly rows: string;
  /** How many rows it has. */
  readonly count: string;
}

/**
 * The pushed part of a question as a SELECT whose columns stand in the order of `fieldsAnswered`. Names of its own for what it
 * makes: an alias called like a column would stand for the column in WHERE. The order always ends in what tells rows apart.
 */
export function writeSelect(push: Query, table: ShownTable, literals: Literals): Result<Select, Refusal> {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const where = push.where ? writeTest(push.where, columns, literals) : ok('1');
  if (!where.ok) return where;
  const from = `FROM ${table.address} WHERE ${where.value}`;
  const gathers = (push.group?.length ?? 0) + (push.fold?.length ?? 0) > 0;
  if (!gathers) {
    const picked = push.pick?.length ? push.pick.flatMap((name) => columns.get(name) ?? []) : table.columns;
    const keys = table.columns.filter(({ key }) => key);
    const order = [
      ...orderOf(push.order, (name) => cellSql(columnOf(columns, name))),
      ...(keys.length > 0 ? keys : table.columns).map(({ name }) => nameOf(name)),
    ];
    return ok({
      rows: `SELECT ${picked.map(shown).join(', ')} ${from} ORDER BY ${order.join(', ')}`,
      count: `SELECT count() ${from}`,
    });
  }
  const aliases = new Map<string, string>();
  const groups = (push.group ?? []).map(({ field, grain }, index) => {
    aliases.set(field, `__g${index}`);
    const column = columnOf(columns, field);
    return `${grain ? startOfPeriod(column, grain) : shown(column)} AS __g${index}`;
  });
  const folds: string[] = [];
  for (const [index, fold] of (push.fold ?? []).entries()) {
    const figure = folded(fold, columns.get(fold.of), table);
    if (figure === undefined) return err({ kind: 'unsupported', clause: `fold:${fold.by}(${fold.of})` });
    aliases.set(fold.as, `__f${index}`);
    folds.push(`${figure} AS __f${index}`);
  }
  const keys = groups.map((_, index) => `__g${index}`);
  const by = keys.length > 0 ? ` GROUP BY ${keys.join(', ')}` : '';
  const order = [...orderOf(push.order, (name) => aliases.get(name) ?? nameOf(name)), ...keys];
  const rows = `SELECT ${[...groups, ...folds].join(', ')} ${from}${by}`;
  return ok({
    rows: order.length > 0 ? `${rows} ORDER BY ${order.join(', ')}` : rows,
    count: keys.length > 0 ? `SELECT count() FROM (SELECT ${groups.join(', ')} ${from}${by})` : 'SELECT 1',
  });
}

const columnOf = (columns: ReadonlyMap<string, ShownColumn>, name: string): ShownColumn => {
  const column = columns.get(name);
  if (!column) throw new Error(`no field ${name}`); // the plan has refused it before
  return column;
};

/** The first day of the period of a cell, as a text or a day; its name is made of that. */
function startOfPeriod(column: ShownColumn, grain: Grain): string {
  const name = nameOf(column.name);
  if (column.held === 'days') return `${startOf[grain]}(${name})`;
  if (column.held === 'instants') return `${startOf[grain]}(${name}, ${ZONE})`;
  // The functions above give a day of 16 bits, which holds none before 1970 and after 2149.
  const day = column.held === 'wide-days' ? name : `toDate32(toTimeZone(${name}, ${ZONE}))`;
  switch (grain) {
    case 'day':
      return `toString(${day})`;
    case 'week':
      return `toString(subtractDays(${day}, toDayOfWeek(${day}) - 1))`;
    case 'month':
      return `concat(substring(toString(${day}), 1, 7), '-01')`;
    case 'quarter':
      return `concat(substring(toString(${day}), 1, 5), transform(toQuarter(${day}), [1, 2, 3, 4], ['01', '04', '07', '10'], ''), '-01')`;
    case 'year':
      return `concat(substring(toString(${day}), 1, 4), '-01-01')`;
  }
}

/** Missing cells last in either direction. */
const orderOf = (order: readonly OrderBy[] | undefined, expression: (name: string) => string): readonly string[] =>
  (order ?? []).flatMap(({ field, desc }) => [
    `isNull(${expression(field)})`,
    `${expression(field)}${desc ? ' DESC' : ''}`,
  ]);

/** A figure of nothing is missing, never 0; a mean is made in floats, for decimals are cut to the scale of the column. */
function folded({ of, by }: Aggregate, column: ShownColumn | undefined, table: ShownTable): string | undefined {
  if (of === '*') return 'count()';
  if (!column) return undefined;
  const value = cellSql(column);
  const orMissing = (figure: string) => `if(count(${value}) = 0, NULL, ${figure})`;
  switch (by) {
    case 'count':
      return `count(${value})`;
    case 'distinct':
      return `ifNull(uniqExact(${value}), 0)`;
    case 'sum':
      return orMissing(`sum(${addend(column, table)})`);
    case 'mean':
      return orMissing(`toFloat64(sum(${addend(column, table)})) / count(${value})`);
    case 'min':
    case 'max':
      return orMissing(`${by}(${shown(column)})`);
    default:
      return undefined; // `last`: which of two rows of one day is the later one, the server does not say
  }
}

/**
 * What is added up, in a type that 10^10 such figures do not leave, for the server would wrap around silently: one of 256 bits, of
 * older servers 128, or a float; a float of four bytes as it is shown.
 */
function addend(column: ShownColumn, { takesParameters }: ShownTable): string {
  const value = cellSql(column);
  const { held, digits = 0, scale = 0 } = column;
  if (held === 'single') return `toFloat64(toString(${value}))`;
  if (digits <= DIGITS_ADDED) return value;
  if (digits > (takesParameters ? 66 : 28)) return `toFloat64(${value})`;
  if (held === 'long') return takesParameters ? `toInt256(${value})` : `toDecimal128(${value}, 0)`;
  return takesParameters ? `toDecimal256(${value}, ${scale})` : value;
}
/** Whole numbers are added in 64 bits and decimals of 64 bits in 128: that many digits leave room. */
const DIGITS_ADDED = 18;

/** How many cells of floats are infinite or no number, for each such column the question reads; undefined: it reads none. */
export function writeUnfinite(
  push: Query,
  table: ShownTable,
  literals: Literals,
): { readonly sql: string; readonly names: readonly string[] } | undefined {
  const gathers = (push.group?.length ?? 0) + (push.fold?.length ?? 0) > 0;
  const read = gathers
    ? [...(push.group ?? []).map(({ field }) => field), ...(push.fold ?? []).map(({ of }) => of)]
    : push.pick;
  const floats = table.columns.filter((column) => isFloat(column) && (!read?.length || read.includes(column.name)));
  const where = push.where
    ? writeTest(push.where, new Map(table.columns.map((column) => [column.name, column])), literals)
    : ok('1');
  if (floats.length === 0 || !where.ok) return undefined;
  const counts = floats.map(({ name }) => `countIf(isFinite(${nameOf(name)}) = 0)`);
  return {
    sql: `SELECT ${counts.join(', ')} FROM ${table.address} WHERE ${where.value}`,
    names: floats.map(({ name }) => name),
  };
}
