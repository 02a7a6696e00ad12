import { type CellExample, type DayOrder, dayOrders, type FileReading, type ParseOptions } from '@/ports/file-import';
import { isInSomeOrder, isOpenDate } from './cells/open-date';
import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';
import { readDate } from './cells/read-date';
import { isDated, type SeenColumn } from './seen-column';

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

/** Columns of dates of which the order of day, month and year is open; `only`: the one order that fits every cell of them. */
export function openOrders(columns: readonly SeenColumn[]): {
  readonly examples: readonly CellExample[];
  readonly only?: DayOrder;
} {
  const open = columns.flatMap(({ heading, cells }) => {
    const texts = cells.filter((cell) => mayBeOpenDate(cell, heading)).map(textOfRaw);
    const [first] = texts;
    return first !== undefined && texts.length * 2 >= cells.length ? [{ column: heading, cell: first, texts }] : [];
  });
  const fitting = dayOrders.filter((dayOrder) =>
    open.every(({ texts }) => texts.every((text) => readDate(text, { dayOrder }).ok)),
  );
  return {
    examples: open.map(({ column, cell }) => ({ column, cell })),
    // A year of two digits is always asked for: 26 may be a day.
    ...(open.length > 0 &&
      open.every(({ texts }) => texts.every((text) => /\d{4}/.test(text))) &&
      fitting.length === 1 &&
      fitting[0] !== undefined && { only: fitting[0] }),
  };
}

/** A date whose order must be said: 3/4/2026 wherever it stands, 26.3 and 26-3-4 under a heading of dates. */
export const mayBeOpenDate = (cell: RawCell, heading: string): boolean => {
  const text = plainForm(textOfRaw(cell));
  return (
    isOpenDate(text) &&
    (/\d{4}/.test(text) || (isDated(heading) && isInSomeOrder(text, (whole) => readDate(whole, {}).ok)))
  );
};

function examples(columns: readonly SeenColumn[], matches: (cell: RawCell) => boolean): readonly CellExample[] {
  return columns.flatMap(({ heading, cells }) => {
    const matching = cells.filter(matches);
    const [first] = matching;
    return first !== undefined && isDated(heading) && matching.length * 2 >= cells.length
      ? [{ column: heading, cell: textOfRaw(first) }]
      : [];
  });
}
