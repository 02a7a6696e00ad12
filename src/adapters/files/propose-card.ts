import type { FileField, FileReading, Inspection, ParseOptions } from '@/ports/file-import';
import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';
import { headingParts } from './cells/unit';
import { joinHeadings } from './heading-row';
import { openDates } from './open-dates';
import { proposeField } from './propose-field';
import type { SeenColumn } from './seen-column';
import { kindOfRow } from './total-rows';

export interface RawTable {
  /** Columns the format names itself; absent: headings stand among the rows. */
  readonly columns?: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
}

interface Proposal {
  readonly headings: readonly string[];
  /** Rows taken as headings, by their number. */
  readonly headingRows: readonly number[];
  readonly data: RawTable['rows'];
  /** Columns of dates that a person must complete. */
  readonly dates: Pick<ParseOptions, 'year' | 'serialDates'>;
  readonly proposed: Inspection['proposed'];
}

const placeholders = new Set([
  '-',
  '--',
  '—',
  '——',
  '–',
  '…',
  '...',
  '/',
  '\\',
  'N/A',
  'NA',
  'n/a',
  '#N/A',
  '无',
  '缺',
  '暂无',
  'null',
  'NULL',
  '*',
]);

/** Guesses a card from the first rows of a file: pure, and only a guess. Owner, share type and title are for a person to say. */
export function proposeCard(table: RawTable, fileName: string, told: FileReading = {}): Proposal {
  const layout = table.columns
    ? { skipRows: 0, headerRows: 0 }
    : { skipRows: told.skipRows ?? rowsAbove(table), headerRows: told.headerRows ?? 1 };
  const body = table.rows.filter(({ row, cells }) => row > layout.skipRows && kindOfRow(cells) !== 'empty');
  const headingRows =
    table.columns || told.headerRows !== undefined ? layout.headerRows : headingRowsOf(body.map(({ cells }) => cells));
  const headings =
    table.columns ?? trimEnd(joinHeadings(body.slice(0, headingRows).map(({ cells }) => Array.from(cells, textOfRaw))));
  const data = body.slice(headingRows);
  const rows = data.filter(({ cells }) => kindOfRow(cells, headings.length) === 'data').map(({ cells }) => cells);
  const missing = told.missing ?? placeholdersIn(rows, headings.length);
  const reading: FileReading = {
    ...told,
    ...(layout.skipRows > 0 && { skipRows: layout.skipRows }),
    ...(headingRows > 1 && { headerRows: headingRows }),
    ...(missing.length > 0 && { missing: [...missing] }),
  };
  const seen = headings.map(
    (heading, at): SeenColumn => ({
      heading: heading.trim(),
      cells: rows.map((cells) => cells[at] ?? null).filter((cell) => !isMissing(cell, missing)),
    }),
  );
  const named = seen.map((column) => proposeField(column, reading)).filter(({ field }) => field.name !== '');
  const hasSpans = named.some(({ dates }) => dates.some((date) => date.includes('/')));
  const keys = keyNames(
    named.map(({ field }) => field),
    seen,
    rows,
    headings,
  );
  const fields = unique(
    named.map(
      ({ field }): FileField => ({
        ...field,
        ...(keys.has(field.name) && { key: true as const }),
        ...(hasSpans && field.kind === 'number' && field.adds === undefined && { adds: 'not-over-time' as const }),
      }),
    ),
  );
  const dates = named.flatMap(({ dates: own }) => own).sort();
  const last = dates
    .map((date) => date.split('/').at(-1) ?? date)
    .sort()
    .at(-1);
  const first = dates[0]?.split('/')[0];
  return {
    headings,
    headingRows: body.slice(0, headingRows).map(({ row }) => row),
    data,
    dates: openDates(seen, reading),
    proposed: {
      title: fileName.replace(/\.[^.]+$/, ''),
      fields,
      reading,
      period: first !== undefined && last !== undefined ? { from: first, to: last } : null,
    },
  };
}

const isMissing = (cell: RawCell, missing: readonly string[]): boolean => {
  const text = plainForm(textOfRaw(cell));
  return text === '' || missing.includes(text);
};

const told = (cells: readonly RawCell[]): number => cells.filter((cell) => textOfRaw(cell).trim() !== '').length;

/** Rows with a single cell above the first row that has more: a title, a line with the unit. */
function rowsAbove({ rows }: RawTable): number {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => told(cells)));
  if (width < 2) return 0;
  const first = rows.findIndex(({ cells }) => told(cells) >= Math.min(2, width) && told(cells) * 2 >= width);
  return first <= 0 ? 0 : (rows[first]?.row ?? 1) - 1;
}

/** Two rows of headings where the first has gaps that the second fills, and neither holds a number. */
function headingRowsOf(rows: readonly (readonly RawCell[])[]): number {
  const [first = [], second = []] = rows;
  const texts = [first, second].map((cells) => cells.every((cell) => typeof cell === 'string' || cell === null));
  const filled = second.some((cell, at) => textOfRaw(cell) !== '' && textOfRaw(first[at]) === '');
  const isFigure = second.some((cell) => /^[\d０-９.,%-]+$/.test(textOfRaw(cell).trim()));
  return texts[0] && texts[1] && filled && !isFigure ? 2 : 1;
}

/** Signs that stand for "not told" in columns whose other cells are figures. */
function placeholdersIn(rows: readonly (readonly RawCell[])[], width: number): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < width; at += 1) {
    const texts = rows.map((cells) => plainForm(textOfRaw(cells[at]))).filter((text) => text !== '');
    const figures = texts.filter((text) => /^[+-]?[\d,]+(\.\d+)?%?$/.test(text)).length;
    if (figures > 0 && figures * 2 >= texts.length)
      for (const text of texts) if (placeholders.has(text)) found.add(text);
  }
  return [...found];
}

const trimEnd = (headings: readonly string[]): readonly string[] =>
  headings.slice(0, headings.findLastIndex((heading) => heading.trim() !== '') + 1);

/** The first identifier that never repeats; else dates and words together, where they never repeat. */
function keyNames(
  fields: readonly FileField[],
  seen: readonly SeenColumn[],
  rows: readonly (readonly RawCell[])[],
  headings: readonly string[],
): ReadonlySet<string> {
  const at = (field: FileField) => headings.findIndex((heading) => heading.trim() === (field.column ?? field.name));
  const neverRepeats = (chosen: readonly FileField[]) =>
    new Set(rows.map((cells) => JSON.stringify(chosen.map((field) => textOfRaw(cells[at(field)]))))).size ===
    rows.length;
  const whole = (field: FileField) => seen[at(field)]?.cells.length === rows.length;
  const single = fields.find((field) => field.kind === 'code' && whole(field) && neverRepeats([field]));
  if (single) return new Set([single.name]);
  const together = fields.filter((field) => ['code', 'date', 'text'].includes(field.kind) && whole(field)).slice(0, 4);
  return together.length > 0 && neverRepeats(together) ? new Set(together.map(({ name }) => name)) : new Set();
}

/** Two headings may differ in their unit alone: then the heading itself is the name. */
function unique(fields: readonly FileField[]): FileField[] {
  const count = new Map<string, number>();
  for (const { name } of fields) count.set(name, (count.get(name) ?? 0) + 1);
  return fields.map((field) =>
    (count.get(field.name) ?? 0) > 1 && field.column !== undefined && headingParts(field.column).name !== field.column
      ? { ...field, name: field.column }
      : field,
  );
}
