import { type Cell, type Column, cellAt, columnOf, type Table } from '@/analysis/tables';
import { isOnlyRounding } from './only-rounding';

/** What differs in one place: a cell, how settled it is, the unit of a column, a whole column or row. */
export type Change =
  | { readonly kind: 'value'; readonly row: string; readonly column: string; readonly before: Cell; readonly now: Cell }
  | {
      readonly kind: 'flags';
      readonly row: string;
      readonly column: string;
      readonly before: number;
      readonly now: number;
    }
  | { readonly kind: 'unit'; readonly column: string; readonly before: string | null; readonly now: string | null }
  | { readonly kind: 'column-added' | 'column-removed'; readonly column: string }
  | { readonly kind: 'row-added' | 'row-removed'; readonly row: string };

export interface TableDifference {
  readonly changes: readonly Change[];
  /** Figures that differ in their last digits alone, as sums of floats do from one run to the next. */
  readonly rounded: number;
  /** The same rows in another order. */
  readonly isReordered: boolean;
}

/**
 * What differs between two answers to one question. Rows are known by the columns `keys`; where none are told, by their cells
 * that are no numbers (period, district), else by the first numbers that tell all rows apart (a year). Rows of the same name are
 * held together in their order.
 */
export function compareTables(before: Table, now: Table, keys?: readonly string[]): TableDifference {
  const names = keys ?? namesOf(before, now);
  const [old, fresh] = [rowsByName(before, names), rowsByName(now, names)];
  const both = [...old.keys()].filter((name) => fresh.has(name));
  const shared = before.columns.filter(({ name }) => columnOf(now, name) && !names.includes(name));
  let rounded = 0;
  const cells = both.flatMap((name) =>
    shared.flatMap(({ name: column }): Change[] => {
      const [was, is] = [placeOf(before, column, old.get(name)), placeOf(now, column, fresh.get(name))];
      const row = labelOf(name);
      if (was.cell !== is.cell && isOnlyRounding(was.cell, is.cell)) rounded += 1;
      else if (was.cell !== is.cell) return [{ kind: 'value', row, column, before: was.cell, now: is.cell }];
      return was.flags === is.flags ? [] : [{ kind: 'flags', row, column, before: was.flags, now: is.flags }];
    }),
  );
  return {
    changes: [
      ...columnChanges(before, now),
      ...cells,
      ...[...fresh.keys()]
        .filter((name) => !old.has(name))
        .map((name) => ({ kind: 'row-added', row: labelOf(name) }) as const),
      ...[...old.keys()]
        .filter((name) => !fresh.has(name))
        .map((name) => ({ kind: 'row-removed', row: labelOf(name) }) as const),
    ],
    rounded,
    isReordered: both.join() !== [...fresh.keys()].filter((name) => old.has(name)).join(),
  };
}

function columnChanges(before: Table, now: Table): readonly Change[] {
  return [
    ...before.columns.flatMap(({ name, unit }): Change[] => {
      const same = columnOf(now, name);
      if (!same) return [{ kind: 'column-removed', column: name }];
      return same.unit === unit ? [] : [{ kind: 'unit', column: name, before: unit ?? null, now: same.unit ?? null }];
    }),
    ...now.columns.flatMap(({ name }): Change[] =>
      columnOf(before, name) ? [] : [{ kind: 'column-added', column: name }],
    ),
  ];
}

function namesOf(before: Table, now: Table): readonly string[] {
  const words = before.columns.filter(({ kind }) => kind !== 'number').map(({ name }) => name);
  if (words.length > 0) return words;
  if (before.rows < 2 && now.rows < 2) return [];
  // The last column is a figure, whatever the others are.
  for (let count = 1; count < before.columns.length; count += 1) {
    const names = before.columns.slice(0, count).map(({ name }) => name);
    if (tellsApart(before, names) && tellsApart(now, names)) return names;
  }
  return [];
}

function tellsApart(table: Table, names: readonly string[]): boolean {
  const columns = names.flatMap((name) => columnOf(table, name) ?? []);
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) seen.add(JSON.stringify(columns.map((column) => cellAt(column, row))));
  return columns.length === names.length && seen.size === table.rows;
}

function rowsByName(table: Table, names: readonly string[]): ReadonlyMap<string, number> {
  const columns = names.map((name) => columnOf(table, name));
  const seen = new Map<string, number>();
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const name = columns.map((column) => (column ? cellAt(column, row) : null));
    const text = JSON.stringify(name);
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    rows.set(JSON.stringify([...name, nth]), row);
  }
  return rows;
}

function placeOf(table: Table, name: string, row: number | undefined): { readonly cell: Cell; readonly flags: number } {
  const column: Column | undefined = columnOf(table, name);
  if (!column || row === undefined) return { cell: null, flags: 0 };
  return { cell: cellAt(column, row), flags: column.flags?.[row] ?? 0 };
}

/** The words of a row's name: its cells, a dash for a missing one, and which of several where there are. */
function labelOf(name: string): string {
  const parts: unknown = JSON.parse(name);
  const cells = Array.isArray(parts) ? parts.slice(0, -1) : [];
  const nth: unknown = Array.isArray(parts) ? parts.at(-1) : 1;
  const words = cells.map((cell) => (cell === null ? '—' : String(cell)));
  return [...words, ...(nth === 1 && words.length > 0 ? [] : [`#${String(nth)}`])].join(' · ');
}
