import type { Bins } from './bar-of-rows';
import { cellsOf, type FilterColumn } from './filter-column';

const MOST_COLUMNS = 30;
const MOST_BARS = 65_000;

/** What a group counts. */
export interface GroupSpec<Column extends string> {
  /** The column whose categories or bins are the bars; null: one bar of all rows. */
  readonly by: Column | null;
  /** Needed when `by` is a column of numbers or days. */
  readonly bins?: Bins;
  /** The column of numbers to sum; without it rows are counted. */
  readonly of?: Column;
  /** Whether the filter of its own column counts for the group; left out, a chart keeps the bars one did not choose. */
  readonly own?: 'left-out' | 'applied';
}

/** Why columns and groups make no linked filter. */
export type CrossfilterFault =
  | { readonly kind: 'too-many-columns'; readonly most: number }
  | { readonly kind: 'ragged'; readonly column: string; readonly rows: number; readonly expected: number }
  | { readonly kind: 'no-such-code'; readonly column: string; readonly row: number; readonly code: number }
  | { readonly kind: 'unknown-column'; readonly group: string; readonly column: string }
  | { readonly kind: 'not-a-number-column'; readonly group: string; readonly column: string }
  | { readonly kind: 'bins'; readonly group: string }
  | { readonly kind: 'too-many-bars'; readonly group: string; readonly most: number };

export function faultOf(
  columns: Readonly<Record<string, FilterColumn>>,
  groups: Readonly<Record<string, GroupSpec<string>>>,
): CrossfilterFault | null {
  const named = Object.entries(columns);
  if (named.length > MOST_COLUMNS) return { kind: 'too-many-columns', most: MOST_COLUMNS };
  const expected = named[0] ? cellsOf(named[0][1]).length : 0;
  for (const [name, column] of named) {
    const rows = cellsOf(column).length;
    if (rows !== expected) return { kind: 'ragged', column: name, rows, expected };
    if (column.kind !== 'category') continue;
    for (let row = 0; row < rows; row += 1) {
      const code = column.codes[row] ?? 0;
      if (code < -1 || code >= column.names.length) return { kind: 'no-such-code', column: name, row, code };
    }
  }
  for (const [group, spec] of Object.entries(groups)) {
    const fault = groupFault(columns, group, spec);
    if (fault) return fault;
  }
  return null;
}

function groupFault(
  columns: Readonly<Record<string, FilterColumn>>,
  group: string,
  { by, bins, of }: GroupSpec<string>,
): CrossfilterFault | null {
  const measured = of === undefined ? undefined : columns[of];
  if (of !== undefined && !measured) return { kind: 'unknown-column', group, column: of };
  if (of !== undefined && measured?.kind !== 'number') return { kind: 'not-a-number-column', group, column: of };
  if (by === null) return null;
  const column = columns[by];
  if (!column) return { kind: 'unknown-column', group, column: by };
  const bars = column.kind === 'category' ? column.names.length : bins?.count;
  if (bars === undefined) return { kind: 'bins', group };
  if (bars > MOST_BARS) return { kind: 'too-many-bars', group, most: MOST_BARS };
  if (column.kind === 'category') return null;
  const sound =
    bins &&
    Number.isInteger(bins.count) &&
    bins.count > 0 &&
    bins.width > 0 &&
    Number.isFinite(bins.from + bins.width * bins.count);
  return sound ? null : { kind: 'bins', group };
}
