import type { GroupBy } from './ask';
import { periodOf } from './period';
import { type Cell, cellAt, columnOf, type Table } from './table';

/** Rows that share a key, in the order in which the first row of each key stands. */
export interface RowGroups {
  /** Of every group its cells, one for each field grouped by. */
  readonly keys: readonly (readonly Cell[])[];
  readonly rows: readonly Uint32Array[];
}

/**
 * Sorts rows of a table into groups. Without fields all rows are one group, be there none. Cells become numbers once for each
 * different cell, so that a million rows cost no text of their own.
 *
 * @throws on a field the table lacks
 */
export function groupRows(table: Table, rows: Uint32Array, groups: readonly GroupBy[]): RowGroups {
  if (groups.length === 0) return { keys: [[]], rows: [rows] };
  const groupOf = new Uint32Array(rows.length);
  let keys: readonly (readonly Cell[])[] = [[]];
  for (const { field, grain } of groups) {
    const column = columnOf(table, field);
    if (!column) throw new Error(`no field ${field}`);
    const codes = new Map<Cell, number>();
    const shown: Cell[] = [];
    const codeOf = new Map<Cell, number>();
    const coded = (cell: Cell): number => {
      const key = grain && cell !== null ? periodOf(String(cell), grain) : cell;
      const code = codes.get(key) ?? shown.push(key) - 1;
      codes.set(key, code);
      codeOf.set(cell, code);
      return code;
    };
    const before = keys;
    const next: (readonly Cell[])[] = [];
    const joined = new Map<number, number>();
    for (let at = 0; at < rows.length; at += 1) {
      const cell = cellAt(column, rows[at] ?? 0);
      const code = codeOf.get(cell) ?? coded(cell);
      const former = groupOf[at] ?? 0;
      const pair = code * before.length + former;
      let group = joined.get(pair);
      if (group === undefined) {
        group = next.push([...(before[former] ?? []), shown[code] ?? null]) - 1;
        joined.set(pair, group);
      }
      groupOf[at] = group;
    }
    keys = next;
  }
  return { keys, rows: split(rows, groupOf, keys.length) };
}

/** The rows of every group, each in their former order (a counting sort). */
function split(rows: Uint32Array, groupOf: Uint32Array, groups: number): readonly Uint32Array[] {
  const ends = new Uint32Array(groups + 1);
  for (const group of groupOf) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  for (let group = 1; group <= groups; group += 1) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  const starts = ends.slice();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const group = groupOf[at] ?? 0;
    sorted[starts[group] ?? 0] = rows[at] ?? 0;
    starts[group] = (starts[group] ?? 0) + 1;
  }
  return Array.from({ length: groups }, (_, group) => sorted.subarray(ends[group], ends[group + 1]));
}
