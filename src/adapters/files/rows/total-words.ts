import { plainForm } from '../cells/raw-cell';

/** What a label says of its row: that it adds others up, is the whole of them, part of the one above, their average, or a rate of them. */
export type TotalWord = 'total' | 'whole' | 'part' | 'average' | 'rate';

const SUM = '(?:合计|总计|小计|共计|合共|总和|合并计|加总)';
const total = new RegExp(
  `^(?:总?合计|总计|小计|共计|合共|总共|总数|总和|总额|总量|加总|累加|累计|汇总|计|[σΣ∑])(?:数|额|值|金额|总数|人数|户数|件数)?$|${SUM}(?:数|额)?$|^${SUM}[:：\\d]|^[共合]计?\\d+[个家户项所条件名人位处座笔份类宗][\\u4e00-\\u9fff]{0,3}$|^[全本].{1,4}(?:总数|总量|总额|总和)$|^(?:本年|全年|年度|本期|当年|历年|年初至今|自年初)累计数?$`,
);
const totalInEnglish = /^(grand |sub[- ]?|over-?all )?totals?$|\b(sub-?)?totals?$|^sums?$/;
const average =
  /^.{0,6}(平均|平均值|平均数|平均分|平均得分|平均水平|均值|均分)$|^(中位数|中位值|众数|极差|方差|标准差|最[大小高低多少](值|数|分|者)?)$|^(average|mean|median|maximum|minimum)$/;
/** 其中村 is a village. # before a name or a span of ages is the 其中 of yearbooks; #3楼 is a number. */
const part =
  /^其中(?!(?:村|屯|庄|社区|街道)(?:委会|民委员会|民小组|办事处)?$)|^#\s*(?:[\u4e00-\u9fff]|\d+(?:[-~—–至]\d+)?(?:周?岁|月龄))/;
const whole =
  /^全(市|省|国|区|县|旗|州|盟|镇|乡|村|街道|社区|系统|行业|局|院|校|部|厂|体|辖|辖区|域|地区|年|年度)$|^(总体|整体|不分地区|(全部|所有)(区县?|县区?|县市区|区县市|县|市|州|镇|乡镇?|街道|村|社区|地区|部门|单位|行业|企业|项目|类别)?)$|^(city-?wide|whole city|all districts|overall|all)$/;

/** Shares and changes that stand below the figures they are of. */
const rate =
  /^(占比|比重|百分比|占(总数|总额|总量|合计|全[市省区国])的?(比重|比例|百分比)?|(较|比)?(同比|环比|上年|上年同期|去年|去年同期|上月)(增[长减幅速](率|幅)?|变化|变动|[±+-]+)?|增[长减](率|幅)?|增[幅速]|完成率|完成比例)%?$/;
/** The pivot table of a spreadsheet writes the name of its group before the word. */
const ofGroup = /\S\s+(汇总|小计|合计|总计|计数|求和)$/;
const traditional: Readonly<Record<string, string>> = {
  計: '计',
  總: '总',
  數: '数',
  額: '额',
  區: '区',
  縣: '县',
  鎮: '镇',
  鄉: '乡',
  國: '国',
  體: '体',
};

/** A sign every such label has: most labels need no closer look. */
const maybe =
  /[计計和总總共均值差数數额汇量其全体體所部不最中#Σ∑占比增较完]|total|sum|average|mean|median|imum|city|all/i;

/** The label without blanks between its signs, its number in front, and what stands in brackets behind. */
const bare = (text: string): string =>
  plainForm(text)
    .replaceAll(/[計總數額區縣鎮鄉國體]/g, (sign) => traditional[sign] ?? sign)
    .replace(/^[[(【〔〖<《「『]\s*([^\])】〕〗>》」』]+)[\])】〕〗>》」』]$/, '$1')
    .replace(/[①-⑳*†‡※¹²³]+$/, '')
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
  if (total.test(word) || ofGroup.test(spoken) || totalInEnglish.test(spoken)) return 'total';
  if (rate.test(word)) return 'rate';
  if (average.test(word)) return 'average';
  return whole.test(word) || whole.test(spoken) ? 'whole' : undefined;
}
