import { columnsThatAdd } from './columns-that-add';
import { figureOf, isBlank } from './figure';
import { isPartLine } from './part-rows';
import { byWord, type OddRow, type TableRow } from './table-row';

const MOST = 60;

/** Rows behind a line 其中： of its own whose figures do not make the row above: as many as fit into it, named with both figures. */
export function loneParts(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, OddRow> {
  const found = new Map<number, OddRow>();
  const columns = columnsThatAdd(
    rows.filter(({ row }) => !odd.has(row)),
    headings,
  );
  for (const [at, line] of rows.entries()) {
    const whole = rows[at - 1];
    if (!whole || !isPartLine(line.cells) || line.cells.filter((cell) => !isBlank(cell)).length > 1) continue;
    found.set(line.row, byWord.part);
    const below = rows.slice(at + 1, at + MOST);
    if (below[0] && odd.has(below[0].row)) continue;
    const parts = below.slice(0, fitting(whole, below, columns, odd));
    const one = unequal(whole, parts, columns);
    for (const [n, { row }] of parts.entries()) found.set(row, n === 0 ? { ...one, unequal: one.words } : one);
  }
  return found;
}

/** How many of these rows fit into the whole; the first is a part whatever it holds. */
function fitting(
  whole: TableRow,
  rows: readonly TableRow[],
  columns: readonly number[],
  odd: ReadonlyMap<number, OddRow>,
): number {
  const left = new Map(columns.map((at) => [at, figureOf(whole.cells[at]) ?? 0]));
  for (const [n, { row, cells }] of rows.entries()) {
    if (odd.has(row)) return n;
    for (const at of columns) left.set(at, (left.get(at) ?? 0) - (figureOf(cells[at]) ?? 0));
    if ([...left.values()].some((rest) => rest < -1e-6)) return Math.max(1, n);
  }
  return rows.length;
}

function unequal(whole: TableRow, parts: readonly TableRow[], columns: readonly number[]): OddRow {
  const at = columns.find((column) => figureOf(whole.cells[column]) !== undefined) ?? 0;
  const sum = Number(parts.reduce((all, { cells }) => all + (figureOf(cells[at]) ?? 0), 0).toPrecision(15));
  const [first, last] = [parts[0]?.row, parts.at(-1)?.row];
  const figure = figureOf(whole.cells[at]);
  return {
    kind: 'total',
    words: {
      zh: `在「其中」之下，像第 ${whole.row} 行的其中项（第 ${first} 至 ${last} 行之和 ${sum}，那一行是 ${figure}，不相等），读入会重复计算`,
      en: `below “其中” (of which), it looks like part of row ${whole.row} (rows ${first} to ${last} make ${sum}, that row has ${figure}) and would be counted twice`,
    },
  };
}
