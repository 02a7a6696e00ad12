import type { Words } from '@/core/kernel';
import type { Figures } from './sums';

/** Whether no figure of a part is larger than that of the whole. */
export const holdsEach = (whole: Figures, parts: readonly Figures[]): boolean =>
  whole.values.some((value) => value !== undefined) &&
  whole.values.every((value, n) => value === undefined || parts.every(({ values }) => (values[n] ?? value) <= value));

/** Added as decimals are. */
export const addUp = (parts: readonly Figures[], n: number): number =>
  Number(parts.reduce((sum, { values }) => sum + (values[n] ?? 0), 0).toPrecision(15));

/** A row that is the whole of others by its name, with both figures where they differ. */
export function unequalSum(whole: Figures, parts: readonly Figures[]): Words {
  const differs = whole.values.findIndex((value, n) => value !== undefined && value !== addUp(parts, n));
  const at = Math.max(0, differs);
  const [first, last] = [parts[0]?.row, parts.at(-1)?.row];
  const value = whole.values[at];
  const sum = addUp(parts, at);
  return {
    zh: `「${whole.label.trim()}」像第 ${first} 至 ${last} 行的合计（这一行是 ${value}，那些行之和 ${sum}${differs < 0 ? '' : '，不相等'}），读入会重复计算`,
    en: `“${whole.label.trim()}” looks like the whole of rows ${first} to ${last} (it has ${value}, they make ${sum}) and would be counted twice`,
  };
}
