import { codedOf } from './coded';
import { periodOf } from './period';
import type { GroupBy } from './query';
import { type Cell, type Column, cellAt, columnOf, type Table } from './table';

/** Rows that share a key, in the order in which the first row of each key stands. */
export interface RowGroups {
  /** Of every group its cells, one for each field grouped by. */
  readonly keys: readonly (readonly Cell[])[];
  /** The rows that were sorted. */
  readonly rows: Uint32Array;
  /** Of each of them the number of its group. */
  readonly groupOf: Uint32Array;
}

/**
 * Sorts rows of a table into groups. Without fields all rows are one group, be there none. Cells become numbers once for each
 * different cell, so that a million rows cost no text of their own.
 *
 * @throws on a field the table lacks
 */
export function groupRows(table: Table, rows: Uint32Array, groups: readonly GroupBy[]): RowGroups {
  const groupOf = new Uint32Array(rows.length);
  let keys: readonly (readonly Cell[])[] = [[]];
  for (const group of groups) {
    const column = columnOf(table, group.field);
    if (!column) throw new Error(`no field ${group.field}`);
    const { codes, shown } = keyCodes(column, group, rows);
    const before = keys;
    const next: (readonly Cell[])[] = [];
    const joined = pairNumbers(shown.length * before.length);
    for (let at = 0; at < rows.length; at += 1) {
      const code = codes[at] ?? 0;
      const former = groupOf[at] ?? 0;
      const pair = code * before.length + former;
      let found = joined.get(pair);
      if (found === undefined) {
        found = next.push([...(before[former] ?? []), shown[code] ?? null]) - 1;
        joined.set(pair, found);
      }
      groupOf[at] = found;
    }
    keys = next;
  }
  return { keys, rows, groupOf };
}

/** Of each row named the number of its key: of its cell, or of the period it lies in; and the keys by their numbers. */
function keyCodes(column: Column, { grain }: GroupBy, rows: Uint32Array) {
  const codeOf = new Map<Cell, number>();
  const shown: Cell[] = [];
  const keyCode = (cell: Cell): number => {
    const key = grain && cell !== null ? periodOf(String(cell), grain) : cell;
    const code = codeOf.get(key) ?? shown.push(key) - 1;
    codeOf.set(key, code);
    return code;
  };
  const codes = new Uint32Array(rows.length);
  const coded = codedOf(column);
  if (coded) {
    const ofCell = Uint32Array.from(coded.cells, keyCode);
    for (let at = 0; at < rows.length; at += 1) codes[at] = ofCell[coded.codes[rows[at] ?? 0] ?? 0] ?? 0;
    return { codes, shown };
  }
  const ofCell = new Map<Cell, number>();
  for (let at = 0; at < rows.length; at += 1) {
    const cell = cellAt(column, rows[at] ?? 0);
    let code = ofCell.get(cell);
    if (code === undefined) {
      code = keyCode(cell);
      ofCell.set(cell, code);
    }
    codes[at] = code;
  }
  return { codes, shown };
}

/** Room for a number of every pair stands ready where there are at most so many pairs. */
const DENSE = 1 << 20;

/** Group numbers by pairs of keys. */
function pairNumbers(pairs: number): { get(pair: number): number | undefined; set(pair: number, group: number): void } {
  if (pairs > DENSE) return new Map<number, number>();
  const numbers = new Uint32Array(pairs); // one more than the number; 0: none yet
  return {
    get: (pair) => (numbers[pair] ? (numbers[pair] ?? 0) - 1 : undefined),
    set: (pair, group) => {
      numbers[pair] = group + 1;
    },
  };
}

/** The rows of every group, each in their former order (a counting sort). */
export function membersOf({ keys, rows, groupOf }: RowGroups): readonly Uint32Array[] {
  const starts = new Uint32Array(keys.length + 1);
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 1; group <= keys.length; group += 1) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const group = groupOf[at] ?? 0;
    const place = next[group] ?? 0;
    sorted[place] = rows[at] ?? 0;
    next[group] = place + 1;
  }
  return Array.from(keys, (_, group) => sorted.subarray(starts[group], starts[group + 1]));
}
