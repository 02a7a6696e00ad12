import type { Aggregate, Grain, OrderBy, Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';
import type { ShownColumn, ShownTable } from './describe-table';
import { type Literals, nameOf } from './literals';
import { writeTest } from './write-test';

const ZONE = "'Asia/Shanghai'";
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
      ...orderOf(push.order, (name) => shown(columns.get(name))),
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
    const column = columns.get(field);
    return `${column && grain ? startOfPeriod(column, grain) : shown(column)} AS __g${index}`;
  });
  const folds: string[] = [];
  for (const [index, fold] of (push.fold ?? []).entries()) {
    const figure = folded(fold, columns.get(fold.of));
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

/** A cell as it is sent: instants in city time, names of enumerations as text. */
function shown(column: ShownColumn | undefined): string {
  const name = nameOf(column?.name ?? '');
  if (column?.held === 'instants' || column?.held === 'fine-instants') return `toTimeZone(${name}, ${ZONE})`;
  if (column?.held === 'fixed') return `toStringCutToZero(${name})`;
  const isTextHere = column?.held === 'named' || (column?.held === 'integer' && column.kind === 'code');
  return isTextHere ? `toString(${name})` : name;
}

const startOfPeriod = ({ name, held }: ShownColumn, grain: Grain): string =>
  held === 'days' ? `${startOf[grain]}(${nameOf(name)})` : `${startOf[grain]}(${nameOf(name)}, ${ZONE})`;

/** Missing cells last in either direction. */
const orderOf = (order: readonly OrderBy[] | undefined, expression: (name: string) => string): readonly string[] =>
  (order ?? []).flatMap(({ field, desc }) => [
    `isNull(${expression(field)})`,
    `${expression(field)}${desc ? ' DESC' : ''}`,
  ]);

/** A figure of nothing is missing, never 0; a mean is made in floats, for decimals are cut to the scale of the column. */
function folded({ of, by }: Aggregate, column: ShownColumn | undefined): string | undefined {
  if (of === '*') return 'count()';
  const name = nameOf(of);
  const orMissing = (figure: string) => `if(count(${name}) = 0, NULL, ${figure})`;
  switch (by) {
    case 'count':
      return `count(${name})`;
    case 'distinct':
      return `ifNull(uniqExact(${name}), 0)`;
    case 'sum':
      return orMissing(`sum(${name})`);
    case 'mean':
      return orMissing(`toFloat64(sum(${name})) / count(${name})`);
    case 'min':
    case 'max':
      return orMissing(`${by}(${shown(column)})`);
    default:
      return undefined; // `last`: which of two rows of one day is the later one, the server does not say
  }
}
