import type { ParseOptions } from '@/ports/file-import';
import { textOfRaw } from './cells/raw-cell';
import type { RawTable } from './propose-card';

const SHOWN = 12;
const BELOW = 6;

/** The first rows of a sheet as they stand, down to some rows below the headings, which are at `headings` (row numbers). */
export function openingOf({ rows }: RawTable, headings: readonly number[]): NonNullable<ParseOptions['opening']> {
  const first = headings[0] ?? 1;
  const last = headings.at(-1) ?? first;
  const below = rows.findIndex(({ row }) => row > last);
  const shown = rows.slice(0, Math.max(SHOWN, (below < 0 ? rows.length : below) + BELOW));
  const texts = shown.map(({ row, cells }) => ({ row, cells: Array.from(cells, (cell) => textOfRaw(cell).trim()) }));
  const width = Math.max(0, ...texts.map(({ cells }) => cells.findLastIndex((text) => text !== '') + 1));
  return {
    rows: texts.map(({ row, cells }) => ({ row, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') })),
    headings: { first, last },
  };
}
