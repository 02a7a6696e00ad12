import { type Cell, cellAt, columnOf, type Table } from '@/analysis/tables';

interface ChangedCell {
  readonly row: string;
  readonly column: string;
  readonly before: Cell;
  readonly now: Cell;
}

export interface TableDifference {
  readonly changed: readonly ChangedCell[];
  /** Rows by what names them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * What differs between two answers to one question. Rows are known by their cells that are no numbers (period, district); rows of
 * the same name are held together in their order.
 */
export function compareTables(before: Table, now: Table): TableDifference {
  const [old, fresh] = [rowsByName(before), rowsByName(now)];
  const names = [...old.keys()].filter((name) => fresh.has(name));
  const columns = [
    ...new Set([...before.columns, ...now.columns].filter(({ kind }) => kind === 'number').map(({ name }) => name)),
  ];
  const changed = names.flatMap((name) =>
    columns.flatMap((column): ChangedCell[] => {
      const [was, is] = [valueAt(before, column, old.get(name)), valueAt(now, column, fresh.get(name))];
      return was === is ? [] : [{ row: labelOf(name), column, before: was, now: is }];
    }),
  );
  return {
    changed,
    added: [...fresh.keys()].filter((name) => !old.has(name)).map(labelOf),
    removed: [...old.keys()].filter((name) => !fresh.has(name)).map(labelOf),
  };
}

function rowsByName(table: Table): ReadonlyMap<string, number> {
  const names = table.columns.filter(({ kind }) => kind !== 'number');
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const name = names.map((column) => cellAt(column, row));
    let nth = 1;
    while (rows.has(JSON.stringify([...name, nth]))) nth += 1;
    rows.set(JSON.stringify([...name, nth]), row);
  }
  return rows;
}

const valueAt = (table: Table, name: string, row: number | undefined): Cell => {
  const column = columnOf(table, name);
  return column && row !== undefined ? cellAt(column, row) : null;
};

/** The words of a row's name: its cells, and which of several where there are. */
function labelOf(name: string): string {
  const parts = JSON.parse(name) as readonly (string | number)[]; // written by `rowsByName` just above
  const nth = parts.at(-1);
  return [...parts.slice(0, -1), ...(nth === 1 && parts.length > 1 ? [] : [`#${nth}`])].join(' · ');
}
