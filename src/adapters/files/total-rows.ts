import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';

const TOTAL = /^(合计|总计|小计|共计|总数|总和|全部合计|本页合计|累计合计|total|subtotal|grandtotal|sum)[:：]?$/i;
const FOOTNOTE =
  /^(注|备注|说明|附注|资料来源|数据来源|来源|填表人|制表人|审核人|制表单位|单位负责人|note|source|remark)s?\s*[\d一二三]*\s*[:：.、]/i;

/**
 * Whether a row adds up the others (合计) or speaks about the table (注：): neither is a row of data. `width` is that of the
 * table: a sheet has no cells where none are told.
 */
export function kindOfRow(cells: readonly RawCell[], width = cells.length): 'data' | 'empty' | 'total' | 'footnote' {
  let told = 0;
  let first = '';
  let firstAt = -1;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell === 'string' && cell.trim() === '') continue;
    told += 1;
    if (firstAt < 0) {
      firstAt = at;
      if (typeof cell === 'string') first = plainForm(cell);
    }
  }
  if (told === 0) return 'empty';
  if (first === '') return 'data';
  const word = first.replaceAll(/\s+/g, '');
  if (firstAt <= 2 && word.length <= 12 && TOTAL.test(word)) return 'total';
  if (
    firstAt === 0 &&
    told > 1 &&
    typeof cells[1] === 'string' &&
    TOTAL.test(textOfRaw(cells[1]).replaceAll(/\s+/g, ''))
  )
    return 'total';
  if (told <= 2 && width > 1 && firstAt === 0 && (FOOTNOTE.test(first) || (told === 1 && first.length > 30)))
    return 'footnote';
  return 'data';
}
