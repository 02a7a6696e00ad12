import { cellAt, columnFrom, fieldsOfPredicate, querySchema, type Table } from '@/analysis/tables';
import type { Answer, DatasetCard } from '@/ports/data-source';
import type { Snapshot } from './snapshot';

/** Fields a question narrows by: their values have words too. */
function narrowedBy(request: string): readonly string[] {
  const ask = querySchema.safeParse(JSON.parse(request));
  return ask.success && ask.data.where ? fieldsOfPredicate(ask.data.where) : [];
}

/** An answer as it is kept: its cells, the words of its columns and of what it was asked by, where it comes from; not yet sealed. */
export function snapshotOf({ table, from }: Answer, card: Pick<DatasetCard, 'fields'>, personal: boolean): Snapshot {
  const named = new Set([...table.columns.map(({ name }) => name), ...narrowedBy(from.request)]);
  return {
    format: 2,
    digest: from.digest,
    rows: table.rows,
    columns: table.columns.map((column) => ({
      name: column.name,
      kind: column.kind,
      ...(column.unit !== undefined && { unit: column.unit }),
      cells: Array.from({ length: table.rows }, (_, row) => cellAt(column, row)),
      ...(column.flags && { flags: [...column.flags] }),
    })),
    labels: Object.fromEntries(card.fields.map(({ name, label }) => [name, label])),
    codes: Object.fromEntries(
      card.fields.flatMap(({ name, codes }) => (codes && named.has(name) ? [[name, codes]] : [])),
    ),
    from,
    personal,
  };
}

/** The table of a snapshot; throws where a column holds a cell of another kind, which the digest would tell too. */
export function tableOfSnapshot({ columns, rows }: Snapshot): Table {
  return {
    rows,
    columns: columns.map(({ name, kind, unit, cells, flags }) => {
      if (cells.length !== rows) throw new TypeError(`${name}: ${cells.length} cells, ${rows} rows`);
      return columnFrom({ name, kind, unit, ...(flags && { flags: Uint8Array.from(flags) }) }, cells);
    }),
  };
}
