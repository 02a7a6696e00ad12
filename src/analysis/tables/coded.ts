import type { Cell, Column } from './table';

/** A column as numbers of its different cells: what is asked of a cell is then asked once, not for every row. */
export interface Coded {
  /** The different cells, in the order of their first rows; null among them where one is missing. */
  readonly cells: readonly Cell[];
  /** Of every row the place of its cell in `cells`. */
  readonly codes: Uint16Array;
}

/** Beyond so many different cells a column is not coded: a name of each row's own would cost more than it saves. */
const MOST = 65_536;

const known = new WeakMap<Column['values'], Coded | null>();

/** The codes of a column, made once for its cells and kept as long as they are; null for numbers, and where too many cells differ. */
export function codedOf({ values }: Column): Coded | null {
  if (values instanceof Float64Array) return null;
  const before = known.get(values);
  if (before !== undefined) return before;
  const coded = code(values);
  known.set(values, coded);
  return coded;
}

function code(values: readonly Cell[]): Coded | null {
  const cells: Cell[] = [];
  const codes = new Uint16Array(values.length);
  const codeOf = new Map<Cell, number>();
  for (let row = 0; row < values.length; row += 1) {
    const cell = values[row] ?? null;
    let found = codeOf.get(cell);
    if (found === undefined) {
      if (cells.length === MOST) return null;
      found = cells.push(cell) - 1;
      codeOf.set(cell, found);
    }
    codes[row] = found;
  }
  return { cells, codes };
}
