import type { Words } from '@/core/kernel';
import type { ProblemCode } from '@/ports/file-import';
import { quoted } from '../problem-list';
import { currencyOf } from './currency';
import { isCodeText, isScientific } from './identifier';
import { plainForm, type RawCell, textOfRaw } from './raw-cell';
import { unitInCell } from './unit';

/** A cell that was read, or the words of why not. `unit` is what stood behind the digits; `told` what a reader should know of it. */
export type CellAnswer<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly unit?: string;
      /** The unit was told by the look of a cell: 元 says nothing of 万元. */
      readonly isCurrency?: true;
      readonly told?: Words;
    }
  | { readonly ok: false; readonly code: ProblemCode; readonly words: Words };

export const refusedCell = (code: ProblemCode, zh: string, en: string): CellAnswer<never> => ({
  ok: false,
  code,
  words: { zh, en },
});

/** Most figures: so short that a double holds their digits, and nothing an identifier could be. */
const USUAL = /^-?(?:[1-9]\d*|0)(?:\.\d+)?$/;
const USUAL_LENGTH = 15;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** Signs of money before the figure. */
const MONEY = /^([+-]?)\s*(¥|RMB|CNY|人民币|US\$|USD|HK\$|HKD|\$|€|EUR|£|GBP)\s*([+-]?[\d.].*)$/i;
/** Groups of three with a comma, or with a blank as GB/T 15835 has them. */
const GROUPED = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?:[ \u2005-\u200a\u202f]\d{3})+)(?:\.\d*)?$/;
const SPACED = /\d[ \u2005-\u200a\u202f]\d/;

/**
 * A number as people write it: full-width digits, groups of three, a percent sign, a unit behind it. `unit` is the field's:
 * percent is taken only where it is `%`. Nothing is rounded in silence: what a double cannot hold is refused.
 */
export function readNumber(raw: RawCell, unit: string | undefined): CellAnswer<number> {
  if (typeof raw === 'number')
    return Number.isFinite(raw)
      ? { ok: true, value: raw }
      : refusedCell('number', '不是有限的数', 'not a finite number');
  if (typeof raw === 'object' && raw !== null) {
    if (raw.t === 'percent')
      return unit === '%' ? { ok: true, value: Number((raw.value * 100).toPrecision(15)) } : noPercent(textOfRaw(raw));
    if (raw.t === 'padded') return { ok: true, value: raw.value };
    if (raw.t === 'exact') return inexact(raw.text);
    if (raw.t === 'rounded') return rounded(raw.text);
    if (raw.t === 'in-unit')
      return { ok: true, value: raw.value, unit: raw.unit, ...(raw.isCurrency && { isCurrency: true }) };
    if (raw.t === 'scaled')
      return refusedCell(
        'unit',
        `存的是 ${raw.value}，按格式 ${raw.format} 显示的是另一个数；请把该列改为常规格式，使看到的就是存的`,
        `${raw.value} is stored, and its format ${raw.format} shows another figure: give the column a plain format, so that what is seen is what is stored`,
      );
  }
  if (typeof raw === 'object' && raw?.t === 'quoted') return readNumber(raw.text, unit);
  if (typeof raw !== 'string') return notANumber(raw);
  if (raw.length <= USUAL_LENGTH && USUAL.test(raw)) return { ok: true, value: Number(raw) };
  const text = signed(plainForm(raw));
  if (isScientific(text)) return scientific(text);
  if (isCodeText(text) && !/^\d{15,}[\dX]?$/i.test(text)) return codeLike(text);
  const money = MONEY.exec(text);
  const currency = money?.[2] === undefined ? undefined : currencyOf(money[2]);
  if (money && currency !== undefined) return inCurrency(readNumber(`${money[1]}${money[3]}`, unit), currency);
  const value = numberOf(text);
  if (value !== undefined) return isHeld(text, value) ? told(text, value) : inexact(text);
  if (text.endsWith('%')) {
    const share = numberOf(text.slice(0, -1).trimEnd());
    if (share === undefined) return notANumber(raw);
    return unit === '%' ? { ok: true, value: share } : noPercent(text);
  }
  const withUnit = unitInCell.exec(text);
  const digits = withUnit?.[1] === undefined ? undefined : numberOf(withUnit[1]);
  if (digits !== undefined && withUnit?.[2] !== undefined) return { ok: true, value: digits, unit: withUnit[2] };
  const marked = MARKED.exec(text);
  return marked?.[1] && marked[2] ? withMark(readNumber(marked[1], unit), raw, marked[2]) : notANumber(raw);
}

/** Groups behind blanks might also be two numbers: how they are read is told. */
const told = (text: string, value: number): CellAnswer<number> => ({
  ok: true,
  value,
  ...(SPACED.test(text) && {
    told: {
      zh: `「${quoted(text)}」按三位一节读作 ${value}`,
      en: `“${quoted(text)}” is read as ${value}, in groups of three`,
    },
  }),
});

/** A sign that points to a note, behind a figure: 1①, 12*, 3 注, 5[1], 7². */
const MARKED =
  /^([^①-⑳*†‡※△▲#注[\]¹²³⁰-⁹]*[\d%‰])\s*([①-⑳]+|[*†‡※△▲#]+|[¹²³⁰-⁹]+|\(?注\s*\d{0,2}\)?|\[注?\s*\d{0,2}\]|\([①-⑳]\))$/;

const withMark = (answer: CellAnswer<number>, raw: string, mark: string): CellAnswer<number> =>
  answer.ok
    ? {
        ...answer,
        told: {
          zh: `「${quoted(raw)}」后面的「${mark}」是注释记号，读作 ${answer.value}`,
          en: `“${mark}” behind “${quoted(raw)}” points to a note: read as ${answer.value}`,
        },
      }
    : answer;

/** One sign for the minus; in accounts a figure in brackets is below zero, also behind ¥. */
function signed(text: string): string {
  const plain = text.replaceAll('￥', '¥').replace(/^([¥$€£]?\s*)[−–—―](?=[\d.¥$€£])/, '$1-');
  const bracketed = /^([¥$€£]?)\s*\(\s*([¥$€£]?\s*\d[\d,]*(?:\.\d+)?\s*%?)\s*\)$/.exec(plain);
  return bracketed ? `-${bracketed[1]}${bracketed[2]}` : plain;
}

/** ¥ tells a figure in yuan, whatever stands behind it: ¥3万元 is in 万元, $3万 in 万美元. */
const inCurrency = (answer: CellAnswer<number>, currency: string): CellAnswer<number> =>
  answer.ok
    ? {
        ...answer,
        unit:
          answer.unit === undefined ? currency : answer.unit.endsWith('元') ? answer.unit : `${answer.unit}${currency}`,
      }
    : answer;

function numberOf(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(/[^\d.+-]/g, '')) : undefined;
}

/** Whether a double gives back the digits that were written. */
export function isHeld(text: string, value: number): boolean {
  if (!Number.isFinite(value) || (value === 0 && /^[+-]?[\d.,]*[1-9]/.test(text))) return false;
  const digits = text
    .replace(/[eE].*$/, '')
    .replaceAll(/[^\d]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  if (digits.length <= 15) return true;
  return (
    digits.length <= 17 &&
    value
      .toPrecision(digits.length)
      .replace(/e.*$/, '')
      .replaceAll(/[^\d]/g, '')
      .replace(/^0+/, '')
      .replace(/0+$/, '') === digits
  );
}

const inexact = (text: string) =>
  refusedCell(
    'inexact',
    `「${quoted(text)}」超出数能准确保存的位数；如是编号，请把该列定为代码`,
    `“${quoted(text)}” has more digits than a number holds exactly; if it is an identifier, make the field a code`,
  );
const scientific = (text: string) =>
  refusedCell(
    'inexact',
    `「${quoted(text)}」是表格软件改写成的科学计数，原来的数位已经不在；请从原系统重新导出，编号存为文字，数量改为常规格式`,
    `“${quoted(text)}” is scientific notation of a spreadsheet, its digits are gone: export it again, identifiers as text and figures in a plain format`,
  );
const codeLike = (text: string) =>
  refusedCell(
    'code-like',
    `「${quoted(text)}」像编号，当作数会变成 ${Number(text)}；如是编号，请把该列定为代码；如是数，请写成 ${Number(text)}`,
    `“${quoted(text)}” looks like an identifier and would become ${Number(text)} as a number: if it is one, make the field a code; if it is a figure, write ${Number(text)}`,
  );
/** The number was rounded before it reached us: it cannot be an identifier, nor an exact figure. */
export const rounded = (text: string) =>
  refusedCell(
    'inexact',
    `${quoted(text)} 存成了数，15 位以后的数字已经丢失；如是编号，请改存为文字重新导出；如是数量，请换更大的单位`,
    `${quoted(text)} is stored as a number and has lost its digits beyond the fifteenth: export identifiers as text, figures in a larger unit`,
  );
const noPercent = (text: string) =>
  refusedCell(
    'percent',
    `「${quoted(text)}」带百分号，而卡片没有写单位 %`,
    `“${quoted(text)}” is a percentage, and the card does not give the unit %`,
  );
const notANumber = (raw: RawCell) =>
  refusedCell(
    'number',
    `「${quoted(textOfRaw(raw))}」不是数；如表示没有数，请写进卡片的“表示没有数的记号”`,
    `“${quoted(textOfRaw(raw))}” is not a number; if it means “no figure”, list it in the card among the signs for no figure (reading.missing)`,
  );
