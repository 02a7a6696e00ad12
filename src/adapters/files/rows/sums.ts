import type { RawCell } from '../cells/raw-cell';
import { textOfRaw } from '../cells/raw-cell';
import { columnsThatAdd } from './columns-that-add';
import { figureOf, isBlank } from './figure';
import { codeOf, depthOf } from './outline';
import type { TableRow } from './table-row';

/** A row of figures in the columns that add up, and how it is labelled. */
export interface Figures {
  readonly row: number;
  readonly label: string;
  readonly isLabelled: boolean;
  /** How deep it stands in an outline; undefined: in none. */
  readonly depth: number | undefined;
  readonly code: string | undefined;
  /** Position of its last word: 甲局 | | 3 stands over | 一处 | 1. */
  readonly level: number;
  readonly values: readonly (number | undefined)[];
}

/** The rows by their figures; none where no column adds up. */
export const figuresOf = (data: readonly TableRow[], headings: readonly string[]): readonly Figures[] =>
  figuresUnder(data, headings, []).figures;

/** The rows, and others behind them, by their figures in the columns that add up in the rows. */
export function figuresUnder(
  data: readonly TableRow[],
  headings: readonly string[],
  others: readonly TableRow[],
): { readonly figures: readonly Figures[]; readonly columns: readonly number[] } {
  const columns = columnsThatAdd(data, headings);
  if (columns.length === 0) return { figures: [], columns };
  const isWord = (cell: RawCell, at: number) => !columns.includes(at) && !isBlank(cell) && figureOf(cell) === undefined;
  const figures = [...data, ...others].map(({ row, cells }): Figures => {
    const words = cells.filter(isWord);
    return {
      row,
      label: textOfRaw(words[0]),
      isLabelled: words.length > 0,
      depth: depthOf(cells),
      code: codeOf(cells),
      level: cells.findLastIndex(isWord),
      values: columns.map((at) => figureOf(cells[at])),
    };
  });
  return { figures, columns };
}

type Range = readonly [from: number, to: number];

/** What the figures of rows add up to, over any stretch of them. */
export class Sums {
  /** Most decimals of a column. */
  readonly places: readonly number[];
  private readonly sums: readonly Float64Array[];
  private readonly told: readonly Uint32Array[];

  constructor(rows: readonly Figures[]) {
    const columns = (rows[0]?.values ?? []).map((_, n) => n);
    this.sums = columns.map(() => new Float64Array(rows.length + 1));
    this.told = columns.map(() => new Uint32Array(rows.length + 1));
    this.places = columns.map((n) => {
      const [sums, told] = [this.sums[n], this.told[n]];
      let most = 0;
      let lost = 0; // what adding lost, added back: 250,000 rows add up to the last digit
      for (const [at, { values }] of rows.entries()) {
        const value = values[n];
        const before = sums?.[at] ?? 0;
        const more = (value ?? 0) - lost;
        const sum = before + more;
        lost = sum - before - more;
        if (sums) sums[at + 1] = sum;
        if (told) told[at + 1] = (told[at] ?? 0) + (value === undefined ? 0 : 1);
        if (value !== undefined && !Number.isInteger(value)) most = Math.max(most, placesOf(value));
      }
      return most;
    });
  }

  over(ranges: readonly Range[]): readonly { readonly sum: number; readonly told: number }[] {
    const along = (values: ArrayLike<number> | undefined) =>
      ranges.reduce((sum, [from, to]) => sum + (values?.[to] ?? 0) - (values?.[from] ?? 0), 0);
    return this.sums.map((sums, n) => ({ sum: along(sums), told: along(this.told[n]) }));
  }
}

/**
 * How many figures of a row are the sum of those of others, and the largest; undefined: one is not. `places`: sums may be off by what
 * rounding to so many decimals makes.
 */
export function matchesOf(one: Figures, parts: ReturnType<Sums['over']>, places?: readonly number[]) {
  let matches = 0;
  let largest = 0;
  for (const [n, value] of one.values.entries()) {
    if (value === undefined) continue;
    const { sum = 0, told = 0 } = parts[n] ?? {};
    const slack = places?.[n] ? 0.5 * 10 ** -places[n] * (told + 1) : 0;
    if (told < 2 || Math.abs(sum - value) > slack + 1e-9 * Math.max(1, Math.abs(value))) return undefined;
    if (value === 0) continue;
    matches += 1;
    largest = Math.max(largest, Math.abs(value));
  }
  return matches > 0 ? { matches, largest } : undefined;
}

export const isSum = (...given: Parameters<typeof matchesOf>): boolean => matchesOf(...given) !== undefined;

const placesOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
