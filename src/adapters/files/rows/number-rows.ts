import { plainForm, textOfRaw } from '../cells/raw-cell';
import type { TableRow } from './table-row';

const stems = '甲乙丙丁戊己';
const named = /^(栏次|列次|栏号|行次|列号|栏目序号)$/;
/** 3, (3), and 2=3+4 as forms say how their columns are worked out. */
const number = /^\(?(\d{1,3})\)?(=[\d+\-*/×÷()%]+)?$/;

/** The row of a form below its headings that numbers the columns: 栏次 | 1 | 2=3+4, or 甲 | 乙 | 1 | 2. */
export function numberRows(rows: readonly TableRow[]): readonly number[] {
  const [first, second] = rows;
  if (!first) return [];
  const texts = first.cells
    .map((cell) => plainForm(textOfRaw(cell)).replaceAll(/\s/g, ''))
    .filter((text) => text !== '');
  const words = texts.filter((text) => !number.test(text));
  const numbers = texts.flatMap((text) => number.exec(text)?.[1] ?? []).map(Number);
  const isCounted =
    numbers.length > 0 && numbers.every((told, n) => told === (numbers[0] ?? 0) + n) && (numbers[0] ?? 9) <= 2;
  if (!isCounted || words.length === 0 || texts.slice(0, words.length).some((text) => number.test(text))) return [];
  const isNamed = named.test(words[0] ?? '') && words.length === 1;
  // 甲 may be a name as well: then 乙 stands below it.
  const isCertain = words.length > 1 || texts.some((text) => text.includes('='));
  const isNoName =
    numbers.length > 1 && (second?.cells.every((cell) => plainForm(textOfRaw(cell)) !== stems[1]) ?? false);
  const isStems = words.every((word, n) => word === stems[n]) && (isCertain || isNoName);
  return isNamed || isStems ? [first.row] : [];
}
