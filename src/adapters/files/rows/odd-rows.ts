import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { figureOf, isBlank } from './figure';
import { footnoteOf } from './footnote-words';
import { loneParts } from './lone-parts';
import { namedWholes } from './named-wholes';
import { notesAtEnd } from './notes-at-end';
import { numberRows } from './number-rows';
import { partRows } from './part-rows';
import { placeHeads } from './place-heads';
import { sumRows } from './sum-rows';
import { byWord, type OddRow, type TableRow } from './table-row';
import { type TotalWord, totalWordOf } from './total-words';
import { unequalTotals } from './unequal-totals';

/** Labels stand in the first columns, before the figures. */
const LABELS = 4;
/** Rows of words alone that speak about the table have few of them. */
const MOST_WORDS = 8;
const empty: OddRow = { kind: 'empty', words: { zh: '', en: '' } };

interface Label {
  readonly at: number;
  readonly word: TotalWord;
}

/** What a row is by its own words; `isWhole`: whether 全市 and its like stand over parts in the column of this position. */
function oddByWords(
  cells: readonly RawCell[],
  headings: readonly string[],
  isWhole: (at: number) => boolean,
): OddRow | undefined {
  const from = Math.max(
    0,
    headings.findIndex((heading) => heading !== ''),
  );
  if (isUsual(cells, headings, from)) return undefined;
  const told = cells.flatMap((cell, at) => (isBlank(cell) ? [] : [{ at: at - from, cell }]));
  if (told.length === 0) return empty;
  if (headings.filter((heading) => heading !== '').length < 2) return undefined;
  if (told.length > 1 && told.every(({ at, cell }) => textOfRaw(cell).trim() === headings[at + from])) return again;
  const label = labelOf(told);
  if (label && label.word !== 'rate' && (label.word !== 'whole' || isWhole(label.at + from))) return byWord[label.word];
  if (told.length > MOST_WORDS || told.some(({ cell }) => isFigure(cell))) return undefined;
  const aside = footnoteOf(told.map(({ at, cell }) => ({ at, text: textOfRaw(cell) })));
  return aside === undefined ? undefined : aside === 'section' ? section : footnote;
}

/** What a row is that is looked at alone: by its words, or by a formula that adds up others. */
export const oddAlone = (
  { cells, sum }: TableRow,
  headings: readonly string[],
  isWhole: (at: number) => boolean,
): OddRow | undefined => oddByWords(cells, headings, isWhole) ?? (sum === undefined ? undefined : byFormula(sum));

/** Most rows: they hold a figure, begin with no heading, and none of their first words could be a label. */
function isUsual(cells: readonly RawCell[], headings: readonly string[], from: number): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first < 0 || textOfRaw(cells[first]).trim() === headings[first]) return false;
  for (let at = first; at < Math.min(cells.length, from + LABELS); at += 1) {
    const cell = cells[at];
    if (typeof cell === 'string' && totalWordOf(cell) !== undefined) return false;
  }
  return cells.some(isFigure);
}

const isFigure = (cell: RawCell): boolean =>
  figureOf(cell) !== undefined ||
  (typeof cell === 'object' && cell !== null && cell.t !== 'date' && cell.t !== 'quoted');

function labelOf(told: readonly { readonly at: number; readonly cell: RawCell }[]): Label | undefined {
  for (const { at, cell } of told) {
    if (at >= LABELS) return undefined;
    const isNumber = typeof cell !== 'string' || figureOf(cell) !== undefined;
    if (isNumber && at > 0) return undefined; // behind the first figure there are no labels
    const word = typeof cell === 'string' && !isNumber ? totalWordOf(cell) : undefined;
    if (word === 'total' || (word !== undefined && told.some((one) => isFigure(one.cell)))) return { at, word };
  }
  return undefined;
}

/** The rows of a table that are none of data, by their number: by their words, and by being the sum of others. */
export function oddRows(rows: readonly TableRow[], headings: readonly string[]): ReadonlyMap<number, OddRow> {
  const isWhole = wholeOver(rows, headings);
  const odd = new Map<number, OddRow>();
  for (const one of rows) {
    const found = oddAlone(one, headings, isWhole);
    if (found) odd.set(one.row, found);
  }
  for (const row of numberRows(rows)) odd.set(row, columnNumbers);
  for (const row of notesAtEnd(rows, odd)) odd.set(row, footnote);
  for (const row of rateRows(rows, odd)) odd.set(row, byWord.rate);
  for (const row of partRows(rows, headings, odd)) odd.set(row, byWord.part);
  for (const [row, one] of loneParts(rows, headings, odd)) odd.set(row, one);
  if (headings.filter((heading) => heading !== '').length > 1)
    for (const [row, words] of sumRows(rows, headings, odd)) odd.set(row, { kind: 'total', words });
  for (const find of [placeHeads, namedWholes])
    for (const [row, words] of find(rows, headings, odd)) odd.set(row, { kind: 'total', words, unequal: words });
  for (const [row, unequal] of unequalTotals(rows, headings, odd))
    odd.set(row, { ...(odd.get(row) ?? byWord.total), unequal });
  return odd;
}

/** Whether 全市 in a column is the whole of the others there: not where it stands alone, or beside 全省 and 全国 only. */
export function wholeOver(rows: readonly TableRow[], headings: readonly string[]): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    const told = known.get(at);
    if (told !== undefined) return told;
    const others = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[at];
      if (
        typeof cell === 'string' &&
        cell.trim() !== '' &&
        cell.trim() !== headings[at] &&
        totalWordOf(cell) === undefined
      )
        others.add(cell.trim());
    }
    known.set(at, others.size > 1);
    return others.size > 1;
  };
}

/** Rows of shares or changes below figures that are none. */
function rateRows(rows: readonly TableRow[], odd: ReadonlyMap<number, OddRow>): readonly number[] {
  const shareAt = (cells: readonly RawCell[]) =>
    cells.flatMap((cell, at) => (isShare(cell) ? [at] : [])).filter((at) => at > 0);
  const isRate = ({ cells }: TableRow) =>
    cells.slice(0, LABELS).some((cell) => typeof cell === 'string' && totalWordOf(cell) === 'rate');
  const rates = rows.filter((one) => isRate(one) && shareAt(one.cells).length > 0);
  if (rates.length === 0 || rates.length === rows.length) return [];
  const others = rows.filter((one) => !isRate(one) && odd.get(one.row)?.kind !== 'footnote');
  const areFigures = (at: number) =>
    others.filter(({ cells }) => isFigure(cells[at] ?? null) && !isShare(cells[at])).length * 2 > others.length;
  return rates.filter(({ cells }) => shareAt(cells).some(areFigures)).map(({ row }) => row);
}

const isShare = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' ? /[%％‰]\s*$/.test(cell) : typeof cell === 'object' && cell?.t === 'percent';

const byFormula = (formula: string): OddRow => ({
  kind: 'total',
  words: {
    zh: `由公式 ${formula} 从其他行算出，是合计（或平均）行`,
    en: `calculated from other rows by ${formula}: a row of totals or averages`,
  },
});
const columnNumbers: OddRow = {
  kind: 'footnote',
  words: { zh: '是栏次（列号）行，不是数据', en: 'the numbers of the columns, not data' },
};
const footnote: OddRow = { kind: 'footnote', words: { zh: '是表注，不是数据', en: 'a footnote, not data' } };
const section: OddRow = {
  kind: 'footnote',
  words: { zh: '是分段的小标题，不是数据', en: 'the heading of a section, not data' },
};
const again: OddRow = {
  kind: 'footnote',
  words: { zh: '是重复的表头，不是数据', en: 'the headings once more, not data' },
};
