import { plainForm } from '../cells/raw-cell';
import { isDated } from '../seen-column';
import { figureOf } from './figure';
import type { TableRow } from './table-row';

/** Figures that are no amounts: numbers of rows, years, codes, rates. */
const never =
  /序号|编号|编码|代码|排名|名次|号$|年份|年度|率|比例|占比|比重|均价|单价|指数|平均|人均|户均|同比|环比|增速|增幅|得分|评分|^no\.?$|^id$|code$/i;

/** Positions of the columns whose figures may be added up. */
export function columnsThatAdd(rows: readonly TableRow[], headings: readonly string[]): readonly number[] {
  return headings.flatMap((heading, at) => {
    const name = plainForm(heading);
    if (name === '' || never.test(name) || isDated(name)) return [];
    const figures = rows.flatMap(({ cells }) => figureOf(cells[at]) ?? []);
    const areYears =
      figures.length > 1 && figures.every((figure) => Number.isInteger(figure) && figure >= 1900 && figure < 2200);
    const areNumbers = figures.length > 2 && figures.every((figure, n) => figure === n + 1);
    return figures.length * 2 >= rows.length && figures.length > 0 && !areYears && !areNumbers ? [at] : [];
  });
}
