import type { Words } from '@/core/kernel';
import { quoted } from '../problem-list';
import { figuresUnder, Sums } from './sums';
import type { OddRow, TableRow } from './table-row';
import { totalWordOf } from './total-words';

/** Rows that say 合计 and are the sum neither of the rows since the total before, nor of those above, below, or all: with the nearest sum. */
export function unequalTotals(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, Words> {
  const found = new Map<number, Words>();
  const data = rows.filter(({ row }) => !odd.has(row));
  const totals = rows.filter(({ row, cells }) => odd.get(row)?.kind === 'total' && isTotal(cells));
  if (totals.length === 0 || data.length < 2) return found;
  const { figures, columns } = figuresUnder(data, headings, totals);
  const parts = figures.slice(0, data.length);
  const sums = new Sums(parts);
  const before = (row: number) => data.findIndex((one) => one.row > row);
  for (const [n, total] of totals.entries()) {
    const whole = figures[data.length + n];
    if (!whole?.values.some((value) => value !== undefined)) continue;
    const after = before(total.row);
    const at = after < 0 ? data.length : after;
    const since = Math.max(0, n > 0 ? before(totals[n - 1]?.row ?? 0) : 0);
    const next = totals[n + 1] ? before(totals[n + 1]?.row ?? 0) : data.length;
    const ranges = (
      [
        [since, at],
        [0, at],
        [at, next < 0 ? data.length : next],
        [at, data.length],
        [0, data.length],
      ] as const
    ).filter(([from, to]) => to > from);
    const wrong = columns.find((_, c) => {
      const value = whole.values[c];
      if (value === undefined) return false;
      const slack = slackOf(value, sums.places[c] ?? 0);
      return !ranges.some(([from, to]) => {
        const { sum = 0, told = 0 } = sums.over([[from, to]])[c] ?? {};
        return Math.abs(sum - value) <= slack * (told + 1) + 1e-9 * Math.abs(value);
      });
    });
    if (wrong === undefined) continue;
    const c = columns.indexOf(wrong);
    const value = whole.values[c] ?? 0;
    const off = ranges
      .map(([from, to]) => ({ from, to, sum: Number((sums.over([[from, to]])[c]?.sum ?? 0).toPrecision(12)) }))
      .sort((a, b) => Math.abs(a.sum - value) - Math.abs(b.sum - value))[0];
    if (off)
      found.set(
        total.row,
        words(whole.label, headings[wrong] ?? '', value, off.sum, [data[off.from], data[off.to - 1]]),
      );
  }
  return found;
}

/** What rounding makes at most, by the decimals of the parts or, where it has fewer, of the total. */
function slackOf(value: number, places: number): number {
  const own = (String(value).split('.')[1] ?? '').length;
  return places === 0 ? 0 : 0.5 * 10 ** -(own === 0 ? places : Math.min(own, places));
}

const isTotal = (cells: TableRow['cells']): boolean =>
  cells
    .slice(0, 4)
    .some(
      (cell) =>
        typeof cell === 'string' && !/累计|计数|平均/.test(cell) && /^(total|whole)$/.test(totalWordOf(cell) ?? ''),
    );

function words(
  label: string,
  heading: string,
  value: number,
  sum: number,
  [first, last]: readonly (TableRow | undefined)[],
): Words {
  return {
    zh: `「${quoted(label)}」的「${quoted(heading)}」写的是 ${value}，第 ${first?.row} 至 ${last?.row} 行之和是 ${sum}，不相等；请核对`,
    en: `“${quoted(label)}” has ${value} under “${quoted(heading)}”, rows ${first?.row} to ${last?.row} make ${sum}: please check`,
  };
}
