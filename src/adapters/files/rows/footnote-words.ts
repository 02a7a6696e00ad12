import { plainForm } from '../cells/raw-cell';

const told =
  '注|备注|说明|附注|附|注释|脚注|资料来源|数据来源|来源|口径|统计口径|统计范围|数据截至|截至|截止|填表|填报|制表|编制|审核|复核|审批|批准|签发|负责人|经办|联系|电话|打印|导出|报送|报表|盖章|日期|时间|单位负责人|统计负责人|财务负责人|本表|以上|上述|上表|续表|note|source|remark|prepared|checked|approved|printed|footnote';
/** 注：, 资料来源：, 填表人：, 填报日期：, Note 1. */
const announced = new RegExp(
  `^[（(【\\[*※△▲#]*(?:${told})[\\p{Script=Han}\\w/（）()]{0,8}\\s*[\\d一二三①②③]*\\s*[:：]`,
  'iu',
);
const numbered = /^(注|备注|说明|note)s?\s*[\d一二三①②③]*\s*[:：.、]/i;
/** *为估计数, （以上数据未经审计）, ①含市本级, 本表不含…, “—”表示… */
const marked =
  /^[*＊※△▲①-⑳†]+\s*\S{2,}|^[（(【](以上|上述|本表|注|其中数据|数据|续|接|初步|未经|不含|含)[\s\S]*[）)】]$|^(以上|上述|本表|续表|上表|数据|因四舍五入|由于四舍五入)[\s\S]*(审计|表示|口径|来源|估计|初步|预计|截至|不含|包括|不等|误差|单位|为准|统计|提供|取自|更新|续表|数据)|^续表|表示[\s\S]{2,}[。；)）]?$|^第\s*\d+\s*页|^page \d+/i;
/** The title of the table once more, at the head of another page: 某市统计表（续）. */
const title =
  /(表|统计|情况|一览)\s*[（(]?续[表一二三四五六七八九十\d]*[)）]?$|[（(]续[表一二三四五六七八九十\d]*[)）]$/;
/** 1.本表含市本级, [1] 含经开区, P：初步数, 以下空白 */
const keyed =
  /^\[\d{1,2}\]\s*\S|^[A-Za-z]{1,2}\s*[:：]\s*\S|^\d{1,2}[.、．]\s*(本表|以上|上述|数据|指标|统计|表中|由于|因|资料|其中|根据|采用|部分|不?含|不?包括|按)|^[(（]?(以下|此页|本页)?(空白|无正文|无内容)[)）]?$/;
/** 单位：万元 below the table. */
const unitLine = /^[(（【[]?(?:计量|金额|货币|数量|统计|面积)?单位\s*[:：(（]/;
/** Nothing but signs for no figure. */
const blank = /^[-–—―─_.…·/\\]+$/;
const section = /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])\S/;
/** A day that stands alone below a table: when it was filled in. */
export const dayAlone = /^(19|20|21)\d\d([./-]|年)\d{1,2}([./-]|月)\d{1,2}日?$/;

/** What a row of words alone says: it speaks about the table, or stands over the rows of a section. Undefined: it is data. */
export function footnoteOf(
  texts: readonly { readonly at: number; readonly text: string }[],
): 'footnote' | 'section' | undefined {
  const [first] = texts;
  if (!first) return undefined;
  const lead = plainForm(first.text);
  if (texts.every(({ text }) => blank.test(plainForm(text)))) return 'footnote';
  if (texts.length <= 2 && numbered.test(lead)) return 'footnote';
  if (announced.test(lead) && texts.every(({ text }, n) => n === 0 || texts.length <= 2 || isSigned(plainForm(text))))
    return 'footnote';
  if (texts.length > 1) return undefined;
  if (unitLine.test(lead)) return 'footnote';
  if (first.at > 0) return dayAlone.test(lead) || isSigned(lead) ? 'footnote' : undefined;
  if (marked.test(lead) || keyed.test(lead) || title.test(lead) || lead.length > 30) return 'footnote';
  return section.test(lead) ? 'section' : undefined;
}

/** 审核人：李四, or the day the table was filled in. */
const isSigned = (text: string): boolean => /^[^:：]{1,10}[:：]/.test(text) || dayAlone.test(text);
