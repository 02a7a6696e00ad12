import type { RawCell } from './raw-cell';
import { type CellAnswer, refusedCell } from './read-number';

/** An error of a spreadsheet that was saved as text: #DIV/0!, #N/A, #REF!. */
export const isErrorText = (text: string): boolean =>
  /^\s*#(DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)\s*$/i.test(text);

/** What a cell is at fault by itself, whatever its column holds; undefined: it can be read. */
export function faultOf(raw: RawCell): CellAnswer<never> | undefined {
  if (typeof raw === 'string' && isErrorText(raw)) return faultOf({ t: 'error', code: raw.trim() });
  if (typeof raw !== 'object' || raw === null) return undefined;
  switch (raw.t) {
    case 'error':
      return refusedCell('error-cell', `单元格是错误值 ${raw.code}`, `the cell holds the error ${raw.code}`);
    case 'no-value':
      return refusedCell(
        'formula',
        '公式没有算出的值；请在表格软件里重新计算并保存',
        'a formula without a stored value: recalculate and save it in the spreadsheet',
      );
    case 'no-text':
      return refusedCell(
        'broken',
        `单元格要取第 ${raw.at} 条文字，工作簿里没有；请在表格软件里打开并另存`,
        `the cell points to text ${raw.at}, which the workbook does not have: open it in a spreadsheet and save it again`,
      );
    default:
      return undefined;
  }
}
