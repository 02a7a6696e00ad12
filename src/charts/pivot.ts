export interface PivotCell {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
}

export interface Pivot {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `values[row][column]`; null where nothing was told. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Sums, only where values may be added. */
  readonly totals: {
    readonly rows: readonly (number | null)[];
    readonly columns: readonly (number | null)[];
    readonly all: number | null;
  } | null;
}

const added = (values: readonly (number | null)[]): number | null => {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
};

/**
 * Cells as a cross table, in the order of first sight. Several values for one place are added where `additive`, else the table
 * cannot say which of them is meant and leaves the place empty.
 */
export function pivotOf(cells: readonly PivotCell[], additive: boolean): Pivot {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const places = new Map<string, (number | null)[]>();
  const keyOf = (row: string, column: string) => JSON.stringify([row, column]);
  for (const { row, column, value } of cells) {
    const key = keyOf(row, column);
    const known = places.get(key);
    if (known) known.push(value);
    else places.set(key, [value]);
  }
  const values = rows.map((row) =>
    columns.map((column) => {
      const told = places.get(keyOf(row, column)) ?? [];
      return additive ? added(told) : told.length === 1 ? (told[0] ?? null) : null;
    }),
  );
  const byColumn = columns.map((_, column) => added(values.map((row) => row[column] ?? null)));
  return {
    rows,
    columns,
    values,
    totals: additive ? { rows: values.map(added), columns: byColumn, all: added(byColumn) } : null,
  };
}
