import type { FieldKind } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { cardOf, type DeclaredSets, sourceNameOf, type Transport } from '@/data';
import { type Capabilities, type DatasetCard, everyClause, type Refusal } from '@/ports/data-source';
import { type ColumnType, columnTypeOf, mayBe } from './column-type';
import { knowsParameters, nameOf } from './literals';
import type { QueryServer } from './query-server';

export interface ShownColumn extends ColumnType {
  readonly name: string;
  readonly key?: true | undefined;
  /** Its days of 16 bits reach to 2149. */
  readonly wideDates: boolean;
  /** Numbers and quoted words of an enumeration that may be missing, where the server must be told them. */
  readonly names?: readonly (readonly [string, string])[] | undefined;
}

export interface ShownTable {
  /** Database and table, as they stand in a query. */
  readonly address: string;
  readonly columns: readonly ShownColumn[];
  readonly takesParameters: boolean;
}

const comparable = ['min', 'max', 'count', 'distinct'] as const;

/** Every clause but two: no rows by their order (`last`), no places. */
const capabilities: Capabilities = {
  ...everyClause,
  tests: { ...everyClause.tests, geo: ['missing', 'all', 'any'] },
  folds: {
    number: ['sum', 'mean', ...comparable],
    text: [...comparable],
    code: [...comparable],
    date: [...comparable],
    flag: ['count', 'distinct'],
    geo: ['count'],
  },
};

export interface DescribedTable {
  readonly card: DatasetCard;
  readonly table: ShownTable;
}

/** The card of a declared table: columns and comments from the server, the rest as declared. */
export async function describeTable(
  declared: DeclaredSets,
  dataset: string,
  link: Transport,
  query: QueryServer,
): Promise<Result<DescribedTable, Refusal>> {
  const source = sourceNameOf(declared, dataset);
  if (source === undefined) return err({ kind: 'absent', what: dataset });
  const [database = '', ...table] = source.split('.'); // a table may have dots in its name: .inner.views
  const address = [database, ...(table.length > 0 ? [table.join('.')] : [])].map(nameOf).join('.');
  const [version, described, counted] = await Promise.all([
    query(link, { sql: 'SELECT version()' }),
    query(link, { sql: `DESCRIBE TABLE ${address}` }),
    query(link, { sql: `SELECT count() FROM ${address}` }),
  ]);
  if (!version.ok) return version;
  if (!described.ok) return described;
  if (!counted.ok) return counted;

  const at = (pattern: RegExp) => described.value.meta.findIndex(({ name }) => pattern.test(name));
  const [nameAt, typeAt, commentAt, defaultAt] = [at(/^name$/), at(/^type$/), at(/^comment/), at(/^default_type$/)];
  const columns: { name: string; text: string; type: ColumnType; label: string | undefined }[] = [];
  const left: { name: string; type: string }[] = [];
  for (const row of described.value.data) {
    const [name, text, comment] = [String(row[nameAt]), String(row[typeAt]), row[commentAt]];
    const type = columnTypeOf(text);
    if (row[defaultAt] === 'EPHEMERAL') continue;
    if (type) columns.push({ name, text, type, label: typeof comment === 'string' ? comment : undefined });
    else left.push({ name, type: text });
  }
  const kinds = declared.sets[dataset]?.fields ?? {};
  const card = cardOf(declared, dataset, {
    can: withGrainsOf(kinds, columns),
    fields: columns.map(({ name, type, label }) => ({ name, kind: type.kind, label })),
    left,
  });
  if (!card.ok) return card;
  const released = String(version.value.data[0]?.[0]);
  const types = new Map(columns.map(({ name, type, text }) => [name, { type, text }]));
  const shown: ShownColumn[] = [];
  for (const { name, kind, key } of card.value.fields) {
    const { type, text = '' } = types.get(name) ?? {};
    if (!type || !mayBe(type, kind))
      return err({ kind: 'malformed', where: `options: ${dataset}: ${name} as ${kind}` });
    const names = knowsParameters(released) ? undefined : namesOfEnum(text);
    shown.push({ ...type, name, kind, key, wideDates: Number(released.split('.')[0]) >= 22, names });
  }
  const rows = Number(counted.value.data[0]?.[0]);
  return ok({
    card: { ...card.value, ...(Number.isSafeInteger(rows) && { rows }) },
    table: {
      address,
      columns: shown,
      takesParameters: knowsParameters(released),
    },
  });
}

/** Periods held as text are compared and gathered in the browser: the server would not know 2026-Q1 from 2026-03. */
function withGrainsOf(
  declared: Readonly<Record<string, { readonly kind?: FieldKind | undefined }>>,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): Capabilities {
  const hasTextPeriods = columns.some(({ name, type }) => declared[name]?.kind === 'date' && type.kind !== 'date');
  if (!hasTextPeriods) return { ...capabilities, datesAreDays: true };
  const { date: _date, ...tests } = capabilities.tests;
  return { ...capabilities, grains: [], tests: { ...tests, date: ['missing'] } };
}

/** Of `Nullable(Enum8('甲' = 1, '乙' = 2))` the pairs of number and word, as they stand; undefined of any other type. */
function namesOfEnum(type: string): readonly (readonly [string, string])[] | undefined {
  const list = /^Nullable\(Enum(?:8|16)\((.*)\)\)$/s.exec(type)?.[1];
  if (list === undefined) return undefined;
  return [...list.matchAll(/('(?:[^'\\]|\\.)*') = (-?\d+)/gs)].map(([, word = '', number = '']) => [number, word]);
}
