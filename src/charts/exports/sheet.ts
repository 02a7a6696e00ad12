import type { ChartTable } from '../chart-spec';

type Cell = {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly fontWeight?: 'bold';
} | null;

/**
 * The rows of a worksheet: what is said of the data, a name and a value a row; an empty row; the heading; the data. Numbers are
 * typed as numbers and texts as texts, so that a spreadsheet runs none of them as a formula.
 */
export function sheetRows(
  about: readonly (readonly [string, string])[],
  { columns, rows }: ChartTable,
): readonly (readonly Cell[])[] {
  const cell = (value: string | number | null): Cell =>
    value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))
      ? null
      : typeof value === 'number'
        ? { value, type: Number }
        : { value, type: String };
  const bold = (value: string): Cell => (value === '' ? null : { value, type: String, fontWeight: 'bold' });
  return [
    ...about.map(([name, value]) => [bold(`# ${name}`), cell(value)]),
    [],
    columns.map(bold),
    ...rows.map((row) => row.map(cell)),
  ];
}
