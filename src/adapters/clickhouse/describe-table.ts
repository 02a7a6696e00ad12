import type { FieldKind } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { cardOf, type DeclaredSets, sourceNameOf, type Transport } from '@/data';
import { type Capabilities, type DatasetCard, everyClause, type Refusal } from '@/ports/data-source';
import { type ColumnType, columnTypeOf, type Held, mayBe } from './column-type';
import { knowsParameters, nameOf } from './literals';
import type { QueryServer } from './query-server';

export interface ShownColumn {
  readonly name: string;
  readonly held: Held;
  readonly kind: FieldKind;
  readonly key?: true | undefined;
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
  const address = source.split('.').map(nameOf).join('.');
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
  const columns = described.value.data.flatMap((row) => {
    const type = columnTypeOf(String(row[typeAt]));
    const comment = row[commentAt];
    return type && row[defaultAt] !== 'EPHEMERAL'
      ? [{ name: String(row[nameAt]), type, label: typeof comment === 'string' ? comment : undefined }]
      : [];
  });
  const kinds = declared.sets[dataset]?.fields ?? {};
  const card = cardOf(declared, dataset, {
    can: withGrainsOf(kinds, columns),
    fields: columns.map(({ name, type, label }) => ({ name, kind: type.kind, label })),
  });
  if (!card.ok) return card;
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const shown: ShownColumn[] = [];
  for (const { name, kind, key } of card.value.fields) {
    const type = types.get(name);
    if (!type || !mayBe(type, kind))
      return err({ kind: 'malformed', where: `options: ${dataset}: ${name} as ${kind}` });
    shown.push({ name, held: type.held, kind, key });
  }
  const rows = Number(counted.value.data[0]?.[0]);
  return ok({
    card: { ...card.value, ...(Number.isSafeInteger(rows) && { rows }) },
    table: {
      address,
      columns: shown,
      takesParameters: knowsParameters(String(version.value.data[0]?.[0])),
    },
  });
}

/** Periods held as text are gathered in the browser: the server would not know 2026-Q1 from 2026-03. */
function withGrainsOf(
  declared: Readonly<Record<string, { readonly kind?: FieldKind | undefined }>>,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): Capabilities {
  const hasTextPeriods = columns.some(({ name, type }) => declared[name]?.kind === 'date' && type.kind !== 'date');
  return hasTextPeriods ? { ...capabilities, grains: [] } : capabilities;
}
