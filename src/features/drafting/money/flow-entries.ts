import { readScore } from '@/core/matter/forms';

/** Costs and benefits of an option while they are typed. */
export interface FlowEntry {
  readonly option: string;
  readonly costs: readonly unknown[];
  readonly benefits: readonly unknown[];
}

export const sides = ['costs', 'benefits'] as const;
/** Years a grid holds at most. */
export const LONGEST = 60;

const fitted = (list: readonly unknown[], years: number): readonly unknown[] =>
  Array.from({ length: years }, (_, t) => list[t] ?? '');

/** Every row over so many years: what was typed stays, later years are blank. */
export const overYears = (rows: readonly FlowEntry[], years: number): readonly FlowEntry[] =>
  rows.map(({ option, costs, benefits }) => ({
    option,
    costs: fitted(costs, years),
    benefits: fitted(benefits, years),
  }));

/** The rows of these options in their order, blank where an option is new. */
export const ofOptions = (
  rows: readonly FlowEntry[],
  options: readonly string[],
  years: number,
): readonly FlowEntry[] =>
  overYears(
    options.map((option) => rows.find((row) => row.option === option) ?? { option, costs: [], benefits: [] }),
    years,
  );

/** Columns of the grid: costs and benefits of each option by turns. */
const columnsOf = (rows: readonly FlowEntry[]): readonly (readonly unknown[])[] =>
  rows.flatMap(({ costs, benefits }) => [costs, benefits]);

const withColumns = (rows: readonly FlowEntry[], columns: readonly (readonly unknown[])[]): readonly FlowEntry[] =>
  rows.map(({ option }, at) => ({ option, costs: columns[2 * at] ?? [], benefits: columns[2 * at + 1] ?? [] }));

/** A block from a spreadsheet laid over the grid from a cell on; null: it reaches beyond the grid, and nothing is taken. */
export function withAmounts(
  rows: readonly FlowEntry[],
  block: readonly (readonly string[])[],
  { year, column }: { readonly year: number; readonly column: number },
): readonly FlowEntry[] | null {
  const columns = columnsOf(rows);
  const years = Math.max(columns[0]?.length ?? 0, year + block.length);
  if (column + Math.max(...block.map((cells) => cells.length)) > columns.length || years > LONGEST) return null;
  return withColumns(
    rows,
    columns.map((cells, at) => fitted(cells, years).map((cell, t) => block[t - year]?.[at - column] ?? cell)),
  );
}

/** Cells with nothing in them, so that they are 0 only when someone says so. */
export const blanksIn = (rows: readonly FlowEntry[]): number =>
  columnsOf(rows)
    .flat()
    .filter((cell) => readScore(cell) === null).length;

export const blanksAsZero = (rows: readonly FlowEntry[]): readonly FlowEntry[] =>
  withColumns(
    rows,
    columnsOf(rows).map((cells) => cells.map((cell) => (readScore(cell) === null ? 0 : cell))),
  );

/** What is wrong with an amount; undefined: nothing, or still blank. */
export function amountFault(cell: unknown): 'not-a-number' | 'negative' | undefined {
  const amount = readScore(cell);
  if (amount === null) return undefined;
  if (typeof amount === 'string') return 'not-a-number';
  return amount < 0 ? 'negative' : undefined;
}
