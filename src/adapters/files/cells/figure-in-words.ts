import { quoted } from '../problem-list';
import { plainForm, type RawCell } from './raw-cell';
import { type CellAnswer, readNumber, refusedCell } from './read-number';

const AGAINST = '(?:[与和较比]?(?:同比|环比|上年同期|去年同期|上年|去年|上月|上期|上季度?|年初)){0,2}';
const CHANGE = new RegExp(
  `^${AGAINST}(?:(增长|上升|提高|增加|上涨|升高|增|升|涨|↑)|(负增长|下降|降低|减少|下滑|下跌|回落|减|降|跌|↓))?了?([+-]?)([\\d.][\\d,.]*\\S{0,5})$`,
);
const LEVEL = new RegExp(`^${AGAINST}(?:基本)?(?:持平|不变|无变化|零增长)$`);
/** A figure under 降幅 is already one of a decline: 下降1.2% there may be 1.2 or −1.2. */
const DECLINE = /降幅|减幅|跌幅|下降|减少|降低|减量|亏损/;
const OF_CHANGES = /同比|环比|增长|增减|增幅|增速|涨跌|涨幅|变化|变动|升降|较上|比上/;
export const isOfChanges = (heading: string): boolean => OF_CHANGES.test(heading);
/** About, above or below a figure: no figure itself. */
const NEARLY =
  /^(?:大?约|近|超过?|逾|大于|小于|高于|低于|不足|不到|不满|至少|至多|[≥≤><~～±≈]=?)\s*[\d.][\d.,]*\s*\S{0,4}$|^[\d.][\d.,]*\s*[十百千万亿]{0,2}\s*[余多]?\s*\S{0,3}?(?:[余多]|左右|上下)\S{0,3}$|^(?!十[一二三四五六]?五)(?=.*[十百千万亿])[零〇一二两三四五六七八九十百千万亿点几余多]{2,}\S{0,2}$/;

/** 增长3.4%, 下降12万人, 同比+5.6%: the direction, and the figure behind it with its unit. */
function changeIn(text: string): { readonly sign: '' | '-'; readonly figure: string } | undefined {
  const [, up, down, sign, figure] = /^[+-]/.test(text) ? [] : (CHANGE.exec(text) ?? []);
  if (figure === undefined || (down !== undefined && sign !== '')) return undefined;
  if (up === undefined && down === undefined && sign === '') return undefined;
  return { sign: down !== undefined || sign === '-' ? '-' : '', figure };
}

/** Whether the direction of a figure stands in words. */
export const isChange = (raw: RawCell): boolean => {
  if (typeof raw !== 'string' || !/^[^\d.\s+-]/.test(raw)) return false;
  const text = plainForm(raw);
  return LEVEL.test(text) || changeIn(text) !== undefined;
};

/** Whether a text says about how much: 约120, 120余, 不足5. */
export const isNearly = (text: string): boolean => NEARLY.test(text);

/** A figure under its heading: 下降1.2% is −1.2 where its sign is sure, 持平 is 0 among changes. */
export function readFigureUnder(heading: string, raw: RawCell, unit: string | undefined): CellAnswer<number> {
  if (typeof raw !== 'string' || /^[\s]*[\d+-]?[\d.,]*%?$/.test(raw)) return readNumber(raw, unit);
  const text = plainForm(raw).replace(/−/g, '-').replaceAll(/\s+/g, '');
  const change = isChange(raw) ? changeIn(text) : undefined;
  if (change && !DECLINE.test(heading)) return readNumber(`${change.sign}${change.figure}`, unit);
  if (LEVEL.test(text) && isOfChanges(heading)) return { ok: true, value: 0 };
  const answer = readNumber(raw, unit);
  if (answer.ok || answer.code !== 'number') return answer;
  if (change || LEVEL.test(text))
    return refusedCell(
      'number',
      `「${quoted(raw)}」在「${quoted(heading)}」下分不清正负或增减；请写成带正负号的数，或把该列定为文字`,
      `under “${quoted(heading)}” it is not clear whether “${quoted(raw)}” is above or below zero: write a figure with its sign, or make the field text`,
    );
  return isNearly(text)
    ? refusedCell(
        'number',
        `「${quoted(raw)}」只说大约或上下限，不是一个数；请写成确数，或把该列定为文字`,
        `“${quoted(raw)}” says about, above or below how much: write the figure, or make the field text`,
      )
    : answer;
}
