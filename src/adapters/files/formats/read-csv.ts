import Papa from 'papaparse';
import type { RawCell } from '../cells/raw-cell';
import type { RowSink } from '../table-builder';
import { delimiterOf, isFullDelimiter } from './delimiter';

/** No cell of a table comes near: what is longer is the content of a file, or quotes gone astray. */
const MAX_CELL = 1_000_000;

/** Gives the records of a text to the sink. A record counts as one row however many lines its quotes span. */
export function readCsv(text: string, sink: RowSink, delimiter = delimiterOf(text)): void {
  if (isOneLine(text)) {
    refuseLong({ row: 1 }, sink);
    return;
  }
  let row = 0;
  let pending = 0;
  if (isFullDelimiter(delimiter))
    sink.problems.tell(
      'header',
      {},
      {
        zh: `各格之间是全角的「${delimiter}」，已按它分列`,
        en: `cells are divided by the full-width sign “${delimiter}”: it was taken as the delimiter`,
      },
    );
  // One line end for all: files put together from two systems have both.
  Papa.parse<string[]>(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      row += 1;
      for (const { type } of errors)
        if (type === 'Quotes')
          sink.problems.refuse(
            'broken',
            { row },
            {
              zh: '引号没有成对，其后的内容无法分列',
              en: 'quotes are not paired: what follows cannot be split into cells',
            },
          );
      const long = data.findIndex((cell) => cell.length > MAX_CELL);
      if (long >= 0) {
        refuseLong({ row, column: long + 1 }, sink);
        parser.abort();
        return;
      }
      // An empty line may be the end of the text, or a missing cell of a table of one column.
      if (data.length === 1 && data[0] === '') {
        pending += 1;
        return;
      }
      for (; pending > 0; pending -= 1) sink.row(row - pending, ['']);
      if (!sink.row(row, data.map(unwrapped))) parser.abort();
    },
  });
}

/** Whether the first line alone is longer than any cell may be. */
const isOneLine = (text: string): boolean => text.length > MAX_CELL && !/[\r\n]/.test(text.slice(0, MAX_CELL));

const refuseLong = (place: { readonly row: number; readonly column?: number }, { problems }: RowSink): void =>
  problems.refuse('too-large', place, {
    zh: '一格或一行列名超过 100 万字，不像表格，不予读入',
    en: 'a cell, or a line of headings, of over a million characters is not read: no table has one',
  });

/** `="007"` and `'007` are how text is kept from becoming a number in a spreadsheet: the wrapping is not part of it. */
function unwrapped(cell: string): RawCell {
  if (!(cell.startsWith('=') || cell.startsWith("'"))) return cell;
  const text = /^="(.*)"$/s.exec(cell.trim())?.[1] ?? /^'([\d+-][\dXxEe.+-]*)$/.exec(cell.trim())?.[1];
  return text === undefined ? cell : text === '' ? '' : { t: 'quoted', text: text.replaceAll('""', '"') };
}

/** Row and column that come after a piece of text: where a broken byte stands. `headingRow`: that of the headings. */
export function placeAfter(
  before: string,
  headingRow: number,
): { readonly row: number; readonly column: string | number } {
  const { data } = Papa.parse<string[]>(before, { delimiter: delimiterOf(before) });
  const row = Math.max(1, data.length);
  const column = Math.max(1, data.at(-1)?.length ?? 1);
  const heading = row > headingRow ? data[headingRow - 1]?.[column - 1]?.trim() : '';
  return { row, column: heading || column };
}
