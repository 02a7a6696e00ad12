import { plainForm } from '../cells/raw-cell';

/** What a label says of its row: that it adds others up, is the whole of them, part of the one above, or their average. */
export type TotalWord = 'total' | 'whole' | 'part' | 'average';

const SUM = '(?:合计|总计|小计|共计|合共|总和)';
const total = new RegExp(
  `^(?:总?合计|总计|小计|共计|合共|总共|总数|总和|总额|总量|累计|汇总|计)(?:数|额|值|金额|总数|人数|户数|件数)?$|${SUM}(?:数|额)?$|^${SUM}[:：\\d]|^(?:本年|全年|年度|本期|当年|历年|年初至今|自年初)累计数?$`,
);
const totalInEnglish = /^(grand |sub[- ]?|over-?all )?totals?$|\b(sub-?)?totals?$|^sums?$/;
const average =
  /^.{0,6}(平均|平均值|平均数|均值)$|^(中位数|中位值|众数|极差|方差|标准差|最[大小高低多少](值|数|分|者)?)$|^(average|mean|median|maximum|minimum)$/;
const part = /^其中|^#\s*[\u4e00-\u9fff]/;
const whole =
  /^全(市|省|国|区|县|旗|州|盟|镇|乡|村|街道|社区|系统|行业|局|院|校|部|厂|体|辖区|域|地区|年|年度)$|^(总体|整体|全部|所有|不分地区)$|^(city-?wide|whole city|all districts|overall|all)$/;

/** A sign every such label has: most labels need no closer look. */
const maybe = /[计和总共均值差数额汇量其全体所部不最中#]|total|sum|average|mean|median|imum|city|all/i;

/** The label without blanks between its signs, its number in front, and what stands in brackets behind. */
const bare = (text: string): string =>
  plainForm(text)
    .replace(/^(\(?[一二三四五六七八九十]+[)、.]|\d+[、)])/, '')
    .replace(/\s*[([【][^()[\]【】]*[)\]】]$/, '')
    .replace(/[:：.。、]+$/, '');

/** Words are enough: 全市合计, 道里区小计, 总 合 计, 合计（万元）. 小计量局 and 合计科技公司 are units, 总工会 is one too. */
export function totalWordOf(label: string): TotalWord | undefined {
  if (!maybe.test(label)) return undefined;
  const spoken = bare(label).toLowerCase();
  if (spoken === '' || spoken.length > 24) return undefined;
  const word = spoken.replaceAll(/\s+/g, '');
  if (part.test(word)) return 'part';
  if (word.length > 16 && !/[a-z]/.test(word)) return undefined;
  if (total.test(word) || totalInEnglish.test(spoken)) return 'total';
  if (average.test(word)) return 'average';
  return whole.test(word) || whole.test(spoken) ? 'whole' : undefined;
}
