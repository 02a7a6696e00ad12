import type { CellExample, FileReading, ParseOptions } from '@/ports/file-import';
import { type RawCell, textOfRaw } from './cells/raw-cell';
import { readDate } from './cells/read-date';
import { dated, type SeenColumn } from './seen-column';

/** A leap year: any day of a year is one in it. */
const SOME_YEAR = 2000;

/** Columns whose dates a person must complete: those without a year, and those that are day numbers of a spreadsheet. */
export function openDates(
  columns: readonly SeenColumn[],
  reading: FileReading,
): Pick<ParseOptions, 'year' | 'serialDates'> {
  const { year: _, serialDates: __, ...rest } = reading;
  const lacksYear = (cell: RawCell) => !readDate(cell, rest).ok && readDate(cell, { ...rest, year: SOME_YEAR }).ok;
  const isDayNumber = (cell: RawCell) =>
    typeof cell !== 'object' && !readDate(cell, rest).ok && readDate(cell, { ...rest, serialDates: 1900 }).ok;
  return {
    year: examples(columns, lacksYear),
    serialDates: examples(columns, isDayNumber),
  };
}

function examples(columns: readonly SeenColumn[], matches: (cell: RawCell) => boolean): readonly CellExample[] {
  return columns.flatMap(({ heading, cells }) => {
    const matching = cells.filter(matches);
    const [first] = matching;
    return first !== undefined && dated.test(heading) && matching.length * 2 >= cells.length
      ? [{ column: heading, cell: textOfRaw(first) }]
      : [];
  });
}
