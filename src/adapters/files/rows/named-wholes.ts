import type { Words } from '@/core/kernel';
import { plainForm } from '../cells/raw-cell';
import { type Figures, figuresOf } from './sums';
import type { OddRow, TableRow } from './table-row';
import { addUp, holdsEach, unequalSum } from './unequal-sum';

/** 总人口, 总户数, 总支出; a 总工会 and a 总公司 are bodies. */
const named =
  /^(?:[一二三四五六七八九十]+、|\d+[.、])?总(?:人口|户数?|人数|面积|收入|支出|产值|产量|投资|资产|负债|成本|费用|额|量|数|值|里程|用[水电地]量|床位|件数|次数)/;

const MOST = 60;

/** Rows named as a whole (总人口) over rows that fit into them and make the larger part of them. */
export function namedWholes(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, Words> {
  const all = figuresOf(
    rows.filter(({ row }) => !odd.has(row)),
    headings,
  );
  const found = new Map<number, Words>();
  for (const [at, whole] of all.entries()) {
    if (!named.test(plainForm(whole.label))) continue;
    const parts = fitting(whole, all.slice(at + 1, at + MOST));
    if (parts.length > 1 && holdsEach(whole, parts) && isMostOf(whole, parts))
      found.set(whole.row, unequalSum(whole, parts));
  }
  return found;
}

/** The rows behind a whole, up to another whole, as many as fit into it together. */
function fitting(whole: Figures, rows: readonly Figures[]): readonly Figures[] {
  for (let count = 1; count <= rows.length; count += 1) {
    const parts = rows.slice(0, count);
    const isOver = whole.values.some((value, n) => value !== undefined && addUp(parts, n) > value + 1e-6);
    if (isOver || named.test(plainForm(rows[count - 1]?.label ?? ''))) return rows.slice(0, count - 1);
  }
  return rows;
}

const isMostOf = (whole: Figures, parts: readonly Figures[]): boolean =>
  whole.values.every((value, n) => value === undefined || addUp(parts, n) * 2 >= value);
