/** What a cell of a data set can hold; null is "not recorded", never zero. */
export type Cell = string | number | boolean | null;

/** `date` cells are text in city time that sorts as time does: 2026, 2026-Q1, 2026-03, 2026-03-02, or 2026-01/2026-03 (cumulative). */
export const fieldKinds = ['number', 'text', 'date', 'flag', 'geo', 'code'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** How settled a cell is, as bits of `Column.flags`. */
export const cellFlags = { provisional: 1, estimated: 2, revised: 4, forecast: 8 } as const;

/** One column. Numbers stand in a Float64Array, NaN where there is none; every other kind in a list of cells. */
export interface Column {
  readonly name: string;
  readonly kind: FieldKind;
  /** As stored: 万元 and 亿元 are different units; nothing is converted before display. */
  readonly unit?: string | undefined;
  readonly values: Float64Array | readonly Cell[];
  readonly flags?: Uint8Array | undefined;
  /** How many cells the source wrote with more digits than a number here holds. */
  readonly rounded?: number | undefined;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** The cell of a row; a missing number is null here too. */
export function cellAt(column: Column, row: number): Cell {
  const value = column.values[row];
  return value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value;
}

export const columnOf = (table: Table, name: string): Column | undefined =>
  table.columns.find((column) => column.name === name);

/** Makes a column of cells; numbers become a typed array. A cell of another type than the column throws: adapters decode before. */
export function columnFrom(
  { name, kind, unit, flags, rounded }: Omit<Column, 'values'>,
  cells: readonly (Cell | undefined)[],
): Column {
  const about = {
    name,
    kind,
    ...(unit !== undefined && { unit }),
    ...(flags && { flags }),
    ...(rounded && { rounded }),
  };
  if (kind !== 'number') return { ...about, values: cells.map((cell) => cell ?? null) };
  const values = new Float64Array(cells.length);
  for (const [row, cell] of cells.entries()) {
    if (cell !== null && cell !== undefined && typeof cell !== 'number')
      throw new TypeError(`${name}, row ${row + 1}: not a number`);
    values[row] = cell ?? Number.NaN;
  }
  return { ...about, values };
}

/** The rows named, in that order. */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  return {
    rows: rows.length,
    columns: table.columns.map((column) => {
      const { values, flags } = column;
      const picked =
        values instanceof Float64Array
          ? Float64Array.from(rows, (row) => values[row] ?? Number.NaN)
          : Array.from(rows, (row) => values[row] ?? null);
      return { ...column, values: picked, ...(flags && { flags: Uint8Array.from(rows, (row) => flags[row] ?? 0) }) };
    }),
  };
}

/** Tables with the same columns, one under the other. */
export function appendTables(tables: readonly Table[]): Table {
  const [first] = tables;
  if (!first || tables.length === 1) return first ?? { columns: [], rows: 0 };
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return {
    rows,
    columns: first.columns.map((column, index) => {
      const parts = tables.map((table) => table.columns[index] ?? column);
      const hasFlags = parts.some(({ flags }) => flags);
      const rounded = parts.reduce((sum, part) => sum + (part.rounded ?? 0), 0);
      const flags = new Uint8Array(hasFlags ? rows : 0);
      const numbers = new Float64Array(column.kind === 'number' ? rows : 0);
      const cells: Cell[] = [];
      let at = 0;
      for (const [n, part] of parts.entries()) {
        if (part.values instanceof Float64Array) numbers.set(part.values, at);
        else for (const cell of part.values) cells.push(cell);
        if (hasFlags && part.flags) flags.set(part.flags, at);
        at += tables[n]?.rows ?? 0;
      }
      return {
        ...column,
        values: column.kind === 'number' ? numbers : cells,
        ...(hasFlags && { flags }),
        ...(rounded > 0 && { rounded }),
      };
    }),
  };
}

/** Rows as objects: for lists a person reads, not for bulk. */
export const rowsOf = (table: Table): readonly Readonly<Record<string, Cell>>[] =>
  Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, cellAt(column, row)])),
  );
