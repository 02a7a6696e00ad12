import { plainForm, type RawCell, textOfRaw } from '../cells/raw-cell';
import { headingParts, isUnit, kindOfUnit, sameUnit } from '../cells/unit';

/** A unit that was said once for the figures of a table: above it, at the right of its title, or in the first heading. */
export interface SaidUnit {
  readonly row: number;
  /** One unit; undefined: several, or none we know, so that a person must say which is whose. */
  readonly unit: string | undefined;
  readonly text: string;
}

const said =
  /(?:^|[^\p{Script=Han}]|计量|金额|货币|数量|统计|数据|价值|(?<!制)表|万|元)单位\s*[:：]\s*([^\s）)】\]]{1,24})/u;

/** 单位（万元）. */
const inBrackets = /^(?:计量|金额|货币|数量|统计)?单位\s*[(（【[]\s*([^()（）\]】]{1,12})\s*[)）\]】]$/;
/** 注：本表金额单位为万元；数据均以万元计. */
const inNote =
  /(?:单位(?:均|统一)?(?:为|是|采用)|(?:均|统一|一律)?以|按)\s*[“"]?((?:人民币)?[千万亿百]*[元人户吨个件])[”"]?(?:为单位|计算?|统计|表示|$|[，,。；;）)])/;
const inEnglish =
  /^(?:unit|units|in)\s*[:：]?\s*((?:10[, ]?000|100 million|million|thousand|billion)\s+(?:yuan|RMB|CNY|people|persons)|yuan|RMB|CNY|%)$/i;
/** 收支表（万元）. */
const ofTitle = /[^()（）]{3,}[(（]([^()（）]{1,8})[)）]$/;
/** 统计单位：统计局 tells who made the table. */
const isOffice = /(局|委|委员会|办|办公室|厅|部|处|科|院|所|中心|集团|公司|政府|街道|支队|银行|学校|医院)$/;

/** What the rows above the headings, and the headings of words, say of the unit. */
export function saidUnitOf(
  above: readonly { readonly row: number; readonly cells: readonly RawCell[] }[],
): SaidUnit | undefined {
  for (const { row, cells } of above) {
    const texts = cells.map((cell) => plainForm(textOfRaw(cell))).filter((text) => text !== '');
    for (const text of texts) {
      const told = (said.exec(text) ?? inBrackets.exec(text) ?? inNote.exec(text) ?? inEnglish.exec(text))?.[1];
      if (told !== undefined && !isOffice.test(told)) return { row, unit: oneUnit(told), text: told };
      // At the right of a title the unit may stand alone: 万元, （万元）.
      const alone = text.replace(/^[([【]|[)\]】]$/g, '');
      if (texts.length <= 2 && isUnit(alone)) return { row, unit: sameUnit(alone), text: alone };
      const inTitle = texts.length <= 2 ? ofTitle.exec(text)?.[1] : undefined;
      if (inTitle !== undefined && isUnit(inTitle)) return { row, unit: sameUnit(inTitle), text: inTitle };
    }
  }
  return undefined;
}

/** Whether a cell says the unit of a table and nothing else: 单位：万元, （万元）. */
export const saysUnit = (text: string): boolean =>
  /^[(（【[]?(?:计量|金额|货币|数量|统计)?单位\s*[:：(（]/.test(text) ||
  inEnglish.test(text) ||
  isUnit(text.replace(/^[([【（]|[)\]】）]$/g, ''));

function oneUnit(text: string): string | undefined {
  if (isUnit(text)) return sameUnit(text);
  const parts = text.split(/[、,，;；和]/).filter((one) => one !== '');
  return parts.length === 1 && parts[0] !== undefined && isUnit(parts[0]) ? sameUnit(parts[0]) : undefined;
}

const counts =
  /人数|户数|件数|个数|次数|家数|套数|数量|面积|序号|排名|名次|人口|户籍|年龄|天数|日数|里程|长度|重量|\(?[人户件个次家套名所亩]\)?$/;
const shares = /率|比例|占比|比重|指数|同比|环比|增速|增幅|增长|得分|评分|倍/;

/** Whether a unit said above holds for a column of figures: not where the heading has its own, nor for counts and rates under money. */
export function holdsFor(unit: string, heading: string): boolean {
  const { name, unit: own } = headingParts(heading);
  if (own !== undefined || shares.test(name)) return false;
  return kindOfUnit(unit) !== 'money' || !counts.test(name);
}

/** Whether two units cannot both be right for one column: 元 above, 亿元 in the heading. */
export const contradicts = (a: string, b: string): boolean =>
  sameUnit(a) !== sameUnit(b) && kindOfUnit(a) !== 'other' && kindOfUnit(a) === kindOfUnit(b);
