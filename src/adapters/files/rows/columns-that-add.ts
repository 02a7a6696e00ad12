import { plainForm } from '../cells/raw-cell';
import { isDated } from '../seen-column';
import { figureOf } from './figure';
import { makesNoSum } from './makes-no-sum';
import type { TableRow } from './table-row';

/** Figures that are no amounts: numbers of rows, years, codes. */
const never = /编号|编码|代码|号$|年份|年度|^id$|code$/i;

/** Positions of the columns whose figures may be added up. */
export function columnsThatAdd(rows: readonly TableRow[], headings: readonly string[]): readonly number[] {
  return headings.flatMap((heading, at) => {
    const name = plainForm(heading);
    if (name === '' || never.test(name) || isDated(name) || makesNoSum(heading)) return [];
    const figures = rows.flatMap(({ cells }) => figureOf(cells[at]) ?? []);
    const areYears =
      figures.length > 1 && figures.every((figure) => Number.isInteger(figure) && figure >= 1900 && figure < 2200);
    const areNumbers = figures.length > 2 && figures.every((figure, n) => figure === n + 1);
    return figures.length * 2 >= rows.length && figures.length > 0 && !areYears && !areNumbers ? [at] : [];
  });
}
