import type { FileField, FileReading, Inspection, ParseOptions } from '@/ports/file-import';
import { isErrorText } from './cells/cell-fault';
import { plainForm, type RawCell, seenText, textOfRaw } from './cells/raw-cell';
import { readNumber } from './cells/read-number';
import { headingParts, isUnit } from './cells/unit';
import { grainWritten } from './checks/grain-check';
import { joinHeadings } from './heading-row';
import { openDates, openOrders } from './open-dates';
import { periodOfDates } from './period-of-dates';
import { wordHeadings } from './place-columns';
import { proposeField } from './propose-field';
import { keyNames } from './propose-key';
import { blankColumns, withLeaders } from './rows/blanks-below';
import { isBlank } from './rows/figure';
import { oddRows } from './rows/odd-rows';
import { type SaidUnit, saidUnitOf, saysUnit } from './rows/said-unit';
import type { TableRow } from './rows/table-row';
import { RowUnits, unitColumn } from './rows/unit-column';
import type { SeenColumn } from './seen-column';

export interface RawTable {
  /** Columns the format names itself; absent: headings stand among the rows. */
  readonly columns?: readonly string[];
  readonly rows: readonly TableRow[];
}

interface Proposal {
  readonly headings: readonly string[];
  /** Rows taken as headings, by their number. */
  readonly headingRows: readonly number[];
  readonly data: RawTable['rows'];
  /** What a person must complete: dates, blanks, the unit above. */
  readonly open: Pick<ParseOptions, 'year' | 'serialDates' | 'dayOrder' | 'blanks' | 'unitAbove'>;
  readonly proposed: Inspection['proposed'];
}

const placeholders = new Set([
  '-',
  '--',
  '—',
  '——',
  '–',
  '…',
  '……',
  '...',
  '不详',
  '不适用',
  '无数据',
  '/',
  '\\',
  'N/A',
  'NA',
  'n/a',
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
  const body = table.rows.filter(({ row, cells }) => row > layout.skipRows && !cells.every(isBlank));
  const headingRows =
    table.columns || told.headerRows !== undefined ? layout.headerRows : headingRowsOf(body.map(({ cells }) => cells));
  const headings = (
    table.columns ?? trimEnd(joinHeadings(body.slice(0, headingRows).map(({ cells }) => Array.from(cells, textOfRaw))))
  ).map(seenText);
  const data = body.slice(headingRows);
  const odd = oddRows(data, headings);
  const dataRows = data.filter(({ row }) => !odd.has(row) || told.dataRows?.includes(row));
  const rows = dataRows.map(({ cells }) => cells);
  const saidUnit = unitSaid(table.rows, {
    headings,
    first: body[0]?.row ?? 0,
    notes: data.filter(({ row }) => odd.get(row)?.kind === 'footnote'),
  });
  const missing = told.missing ?? placeholdersIn(rows, headings.length);
  const reading: FileReading = {
    ...told,
    ...(layout.skipRows > 0 && { skipRows: layout.skipRows }),
    ...(headingRows > 1 && { headerRows: headingRows }),
    ...(missing.length > 0 && { missing: [...missing] }),
  };
  const seen = headings.map(
    (heading, at): SeenColumn => ({
      heading,
      cells: rows.map((cells) => cells[at] ?? null).filter((cell) => !isMissing(cell, missing)),
    }),
  );
  const orders = openOrders(seen);
  if (told.dayOrder === undefined && orders.only !== undefined) reading.dayOrder = orders.only;
  const ownUnits = unitsOfRows(seen);
  const common = ownUnits.length === 1 ? ownUnits[0] : told.unitAbove === 'leave-out' ? undefined : saidUnit?.unit;
  const named = seen
    .map((column) => proposeField(column, reading, common))
    .filter(({ field }) => field.name !== '')
    .map((one) =>
      ownUnits.length > 1 && one.field.kind === 'number' && !one.field.unit
        ? { ...one, field: { ...one.field, adds: 'never' as const } }
        : one,
    );
  // Spans hold one another, and a year its months.
  const hasSpans = named.some(
    ({ dates }) => dates.some((date) => date.includes('/')) || new Set(dates.map(grainWritten)).size > 1,
  );
  const keys = keyNames(
    named.map(({ field }) => field),
    seen,
    rows,
    headings,
    reading,
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
  const period = periodOfDates(named.flatMap(({ dates }) => dates));
  return {
    headings,
    headingRows: body.slice(0, headingRows).map(({ row }) => row),
    data,
    open: {
      ...openDates(seen, reading),
      dayOrder: orders.examples,
      blanks: table.columns
        ? []
        : blankColumns(
            withLeaders(data, new Map([...odd].filter(([row]) => !told.dataRows?.includes(row)))),
            headings,
          ).map(({ heading, above }) => ({ column: heading, cell: above })),
      ...(saidUnit?.unit !== undefined && { unitAbove: { row: saidUnit.row, unit: saidUnit.unit } }),
    },
    proposed: {
      title: fileName.replace(/\.[^.]+$/, ''),
      fields,
      reading,
      period,
    },
  };
}

/** The unit said above the headings, in the first of them, or in the notes below. */
function unitSaid(
  rows: readonly TableRow[],
  {
    headings,
    first,
    notes,
  }: { readonly headings: readonly string[]; readonly first: number; readonly notes: readonly TableRow[] },
): SaidUnit | undefined {
  const above = rows.filter(({ row }) => row < first);
  return saidUnitOf([...above, { row: first, cells: wordHeadings(headings) }, ...notes]);
}

/** Units in a column of their own, or behind the names, one for each row. */
function unitsOfRows(seen: readonly SeenColumn[]): readonly string[] {
  const units = new RowUnits();
  const textsOf = (column: SeenColumn | undefined) => (column?.cells ?? []).map((cell) => textOfRaw(cell).trim());
  const isWord = (cell: RawCell) => typeof cell === 'string' && !readNumber(cell, '%').ok;
  for (const text of textsOf(seen.find(({ heading }) => unitColumn.test(heading)))) units.seeUnit(text);
  const labels = seen.find(
    ({ heading, cells }) => !unitColumn.test(heading) && cells.length > 0 && cells.every(isWord),
  );
  for (const text of textsOf(labels)) units.seeLabel(text);
  return units.units;
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
  const first = rows.findIndex(
    ({ cells }, at) =>
      told(cells) >= Math.min(2, width) &&
      told(cells) * 2 >= width &&
      !speaksOfTable(cells) &&
      !isTitleWithUnit(cells, rows[at + 1]?.cells ?? []),
  );
  let top = first;
  while (top > 0 && first - top < 2 && isUpperHeading(rows[top - 1]?.cells ?? [])) top -= 1;
  return top <= 0 ? 0 : (rows[top]?.row ?? 1) - 1;
}

/** Headings that are joined over several columns: fewer than below, yet no title, which is one. */
const isUpperHeading = (cells: readonly RawCell[]): boolean =>
  told(cells) > 1 &&
  !speaksOfTable(cells) &&
  cells.every(
    (cell) => cell === null || (typeof cell === 'string' && !isFigureText(cell) && !saysUnit(plainForm(cell))),
  );

const isFigureText = (text: string): boolean => /^[\d０-９.,%-]+$/.test(text.trim());

/** A title with the unit at its right: it has gaps that the headings below do not have. */
const isTitleWithUnit = (cells: readonly RawCell[], below: readonly RawCell[]): boolean =>
  told(cells) < told(below) && cells.some((cell) => saysUnit(plainForm(textOfRaw(cell))));

/** A line above the headings: 填报单位：…, 单位：万元 at the right, a day. */
const speaksOfTable = (cells: readonly RawCell[]): boolean => {
  const texts = cells.map((cell) => plainForm(textOfRaw(cell))).filter((text) => text !== '');
  return (
    texts.some((text) => /^[^:：]{1,12}[:：]\S/.test(text)) &&
    texts.every((text) => /[:：]/.test(text) || isUnit(text) || /^\d{4}年/.test(text))
  );
};

const MOST_HEADING_ROWS = 3;

/** Rows of headings: each has gaps that the next fills, and none holds a number. */
function headingRowsOf(rows: readonly (readonly RawCell[])[]): number {
  let count = 1;
  while (count < MOST_HEADING_ROWS && goesOnBelow(rows.slice(0, count), rows[count] ?? [])) count += 1;
  const units = (rows[count] ?? [])
    .map((cell) => plainForm(textOfRaw(cell)).replace(/^\(|\)$/g, ''))
    .filter((text) => text !== '');
  // A row of units below the headings: 金额, 人口 over 万元, 万人.
  const [label = '', ...others] = units;
  const areUnits = units.every(isUnit) || (/^(计量)?单位$/.test(label) && others.length > 0 && others.every(isUnit));
  return units.length > 0 && areUnits && count < MOST_HEADING_ROWS ? count + 1 : count;
}

function goesOnBelow(above: readonly (readonly RawCell[])[], next: readonly RawCell[]): boolean {
  const last = above.at(-1) ?? [];
  const isTold = (cell: RawCell | undefined) => textOfRaw(cell).trim() !== '';
  const isText = [...above, next].every((cells) => cells.every((cell) => typeof cell === 'string' || cell === null));
  const filled = next.some((cell, at) => isTold(cell) && !isTold(last[at]));
  if (!isText || !filled || next.some((cell) => isFigureText(textOfRaw(cell)))) return false;
  if (above.length === 1) return true;
  // Below two rows: a heading joined downwards has nothing below it, else the row is one of data.
  const carried = (at: number) => last.slice(0, at).some(isTold);
  return next.every((cell, at) => !isTold(cell) || isTold(last[at]) || carried(at));
}

/** Signs that stand for a missing value in columns whose other cells are figures. */
function placeholdersIn(rows: readonly (readonly RawCell[])[], width: number): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < width; at += 1) {
    const texts = rows.map((cells) => plainForm(textOfRaw(cells[at]))).filter((text) => text !== '');
    const isNone = (text: string) => placeholders.has(text) || isErrorText(text);
    const others = texts.filter((text) => !isNone(text));
    const figures = others.filter((text) => readNumber(text, '%').ok).length;
    if (figures > 0 && figures * 2 >= others.length) for (const text of texts) if (isNone(text)) found.add(text);
  }
  return [...found];
}

const trimEnd = (headings: readonly string[]): readonly string[] =>
  headings.slice(0, headings.findLastIndex((heading) => heading.trim() !== '') + 1);

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
