import { spanOf } from '@/analysis/tables';
import { plainForm } from '../cells/raw-cell';
import { readDate } from '../cells/read-date';
import { type ProblemList, quoted } from '../problem-list';
import { columnsThatAdd } from '../rows/columns-that-add';
import { figureOf } from '../rows/figure';
import type { TableRow } from '../rows/table-row';
import { totalWordOf } from '../rows/total-words';

const MOST_COLUMNS = 30;
/** So many of a hundred rows must be the sum, for a column that no heading calls a total. */
const MOST = 80;
/** Each run of columns is held against each row: more rows would be seconds. */
const LOOKED_AT = 300;

/** 总人数, 总户数, 人员总数: a total where it is the sum of its neighbours. */
const LIKE_A_TOTAL = /^总|总[数额量]/;

interface Found {
  readonly at: number;
  readonly parts: readonly number[];
  readonly unlike: readonly { readonly row: number; readonly value: number; readonly sum: number }[];
  readonly rows: number;
}

/** Columns that hold the sums of those beside them (合计, 男, 女): added to them, everything is counted twice. */
export function tellTotalColumns(all: readonly TableRow[], headings: readonly string[], problems: ProblemList): void {
  const rows = all.slice(0, LOOKED_AT);
  const columns = columnsThatAdd(rows, headings);
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return;
  const told = new Set<number>();
  for (const at of columns) {
    const isNamed = /^(total|whole)$/.test(totalWordOf(headings[at] ?? '') ?? '');
    const found = runsBeside(at, columns).map((parts) => heldAgainst(rows, at, parts));
    const best = found
      .filter((one) => one.rows > 0)
      .sort((a, b) => a.unlike.length / a.rows - b.unlike.length / b.rows)[0];
    const isMeant = LIKE_A_TOTAL.test(headings[at] ?? '') && best?.unlike.length === 0 && best.rows > 1;
    if (!best || (isNamed ? best.rows < 1 : !isMeant && !isSure(best, rows))) continue;
    told.add(at);
    tell(best, headings, problems);
  }
  const nested = columns.flatMap((at) => (told.has(at) ? [] : insideOf(at, columns, headings)));
  for (const { at, parts } of nested) tell({ at, parts, unlike: [], rows: 0 }, headings, problems);
}

/** Two columns and more, next to one another, behind or before the column. */
function runsBeside(at: number, columns: readonly number[]): readonly (readonly number[])[] {
  const own = columns.indexOf(at);
  const behind = columns.slice(own + 1);
  const before = columns.slice(0, own);
  const runs: (readonly number[])[] = [];
  for (let n = 2; n <= behind.length; n += 1) runs.push(behind.slice(0, n));
  for (let n = 2; n <= before.length; n += 1) runs.push(before.slice(-n));
  return runs;
}

function heldAgainst(rows: readonly TableRow[], at: number, parts: readonly number[]): Found {
  const unlike: { row: number; value: number; sum: number }[] = [];
  let count = 0;
  for (const { row, cells } of rows) {
    const value = figureOf(cells[at]);
    const figures = parts.flatMap((part) => figureOf(cells[part]) ?? []);
    if (value === undefined || figures.length === 0) continue;
    count += 1;
    const sum = Number(figures.reduce((all, one) => all + one, 0).toPrecision(12));
    const places = Math.max(...[value, ...figures].map((one) => (String(one).split('.')[1] ?? '').length));
    const slack = places === 0 ? 0 : 0.5 * 10 ** -places * (figures.length + 1);
    if (Math.abs(sum - value) > slack + 1e-9 * Math.abs(value)) unlike.push({ row, value, sum });
  }
  return { at, parts, unlike, rows: count };
}

/** Not by accident: three rows of some size. */
function isSure({ at, unlike, rows }: Found, all: readonly TableRow[]): boolean {
  const alike = rows - unlike.length;
  return alike >= 3 && alike * 100 >= rows * MOST && all.some(({ cells }) => Math.abs(figureOf(cells[at]) ?? 0) >= 10);
}

/** 上半年 among 一季度 and 二季度: periods that lie in that of a column. */
function insideOf(at: number, columns: readonly number[], headings: readonly string[]) {
  const own = daysOf(headings[at]);
  if (!own) return [];
  const parts = columns.filter((other) => {
    const days = other === at ? undefined : daysOf(headings[other]);
    return days && days.from >= own.from && days.before <= own.before && days.before > days.from;
  });
  return parts.length > 1 ? [{ at, parts }] : [];
}

function daysOf(heading = '') {
  const answer = readDate(plainForm(heading), { year: 2000 });
  if (!answer.ok) return undefined;
  const [from = '', to = from] = answer.value.split('/');
  const [first, last] = [spanOf(from), spanOf(to)];
  return first && last ? { from: first.from, before: last.before } : undefined;
}

function tell({ at, parts, unlike }: Found, headings: readonly string[], problems: ProblemList): void {
  const names = parts.map((part) => quoted(headings[part]));
  const shown = names.length > 4 ? [...names.slice(0, 2), '…', ...names.slice(-1)] : names;
  const [first] = unlike;
  const more = first
    ? {
        zh: `；有 ${unlike.length} 行不相等，如第 ${first.row} 行是 ${first.value}，各列之和 ${first.sum}，请核对`,
        en: `; in ${unlike.length} rows it is not their sum: row ${first.row} has ${first.value}, they make ${first.sum}`,
      }
    : { zh: '', en: '' };
  problems.tell(
    'total-row',
    { column: headings[at] ?? at + 1 },
    {
      zh: `像「${shown.join('」「')}」各列的合计，与它们一起相加会重复；用不着的，请在信息项里去掉${more.zh}`,
      en: `looks like the total of the columns ${shown.join(', ')}: added to them it is counted twice; take out below what you do not need${more.en}`,
    },
  );
}
