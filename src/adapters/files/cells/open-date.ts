import { type DayOrder, dayOrders } from '@/ports/file-import';
import { quoted } from '../problem-list';
import { type CellAnswer, refusedCell } from './read-number';

/** Three numbers of which none is a year in front: 3/4/2026, 26-3-4; perhaps with a time behind. */
const THREE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?:[T ]+(\d.*))?$/;
/** A year of two digits and a month: 26.3, 26年3月, 26年3月4日, 26年1-3月. */
const SHORT_YEAR = /^(\d{2})(?:[.]\d{1,2}$|年.*\d+[月日]$|年[第一二三四1-4上下前全])/;

/** Whether a text is a date of which the order of day, month and year must be said. */
export const isOpenDate = (text: string): boolean => THREE.test(text) || SHORT_YEAR.test(text);

/** Reads such a date in the order that was said; without it, it is refused with what must be said. Years of two digits are 20xx. */
export function readOpenDate(
  text: string,
  order: DayOrder | undefined,
  read: (whole: string) => string | undefined,
): CellAnswer<string> {
  if (order === undefined) return askOrder(text);
  const short = shortYearOf(text, order);
  if (short !== undefined && Number(short) >= FIRST_OF_1900)
    return refusedCell(
      'date',
      `「${quoted(text)}」的年份 ${short} 可能是 19${short} 或 20${short}；请改为四位年份`,
      `“${quoted(text)}”: the year ${short} may be 19${short} or 20${short}; write it in full`,
    );
  const value = read(wholeDate(text, order) ?? '');
  return value === undefined
    ? refusedCell(
        'date',
        `「${quoted(text)}」按所说的年月日次序不是日期`,
        `“${quoted(text)}” is no date in the order that was said`,
      )
    : { ok: true, value };
}

/** Whether it is a date in some order at least. */
export const isInSomeOrder = (text: string, isDate: (whole: string) => boolean): boolean =>
  dayOrders.some((order) => isDate(wholeDate(text, order) ?? ''));

/** Years of two digits from here on are hardly of this century. */
const FIRST_OF_1900 = 50;

function shortYearOf(text: string, order: DayOrder): string | undefined {
  const three = THREE.exec(text);
  const year = three ? (order === 'ymd' ? three[1] : three[4]) : order === 'ymd' ? text.slice(0, 2) : undefined;
  return year?.length === 2 ? year : undefined;
}

function wholeDate(text: string, order: DayOrder): string | undefined {
  const three = THREE.exec(text);
  if (!three) return order === 'ymd' ? `20${text}` : undefined;
  const [, a = '', , b = '', c = '', time] = three;
  if (order === 'ymd' && c.length === 4) return undefined;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  if (year.length !== 2 && year.length !== 4) return undefined;
  return `${year.length === 2 ? '20' : ''}${year}-${month}-${day}${time === undefined ? '' : ` ${time}`}`;
}

const askOrder = (text: string) =>
  /\d{4}/.test(text)
    ? refusedCell(
        'date',
        `「${quoted(text)}」分不清哪个是月、哪个是日；请写明次序`,
        `“${quoted(text)}”: which number is the month and which the day? say their order`,
      )
    : refusedCell(
        'date',
        `「${quoted(text)}」的年份只有两位；请写明年月日的次序，或改为四位年份`,
        `“${quoted(text)}” has a year of two digits: say the order of year, month and day, or write the year in full`,
      );
