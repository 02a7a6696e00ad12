import { cellsOf, type FilterColumn, MISSING_DAY } from './filter-column';

/** Equal bins from `from`: bin `i` holds from + i·width ≤ value < from + (i + 1)·width. Days: in days. */
export interface Bins {
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

/** The bar every row belongs to; `bars` stands for what lies beyond the bins, `bars + 1` for missing. */
export interface BarOfRows {
  readonly bar: Uint16Array;
  readonly bars: number;
}

export function barOfRows(column: FilterColumn | null, bins: Bins | null, rows: number): BarOfRows {
  const bar = new Uint16Array(rows);
  if (!column) return { bar, bars: 1 };
  if (column.kind === 'category') {
    const bars = column.names.length;
    for (let row = 0; row < rows; row += 1) {
      const code = column.codes[row] ?? -1;
      bar[row] = code < 0 ? bars + 1 : code;
    }
    return { bar, bars };
  }
  const cells = cellsOf(column);
  const { from, width, count: bars } = bins ?? { from: 0, width: 1, count: 0 };
  const least = column.kind === 'day' ? MISSING_DAY + 1 : -Number.MAX_VALUE;
  for (let row = 0; row < rows; row += 1) {
    const value = cells[row] ?? Number.NaN;
    const bin = Math.floor((value - from) / width);
    const known = value >= least && value <= Number.MAX_VALUE;
    bar[row] = known ? (bin >= 0 && bin < bars ? bin : bars) : bars + 1;
  }
  return { bar, bars };
}
