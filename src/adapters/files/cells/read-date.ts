import { endless } from '@/analysis/tables';
import { addDays, isCivilDate, type Words, weekday } from '@/core/kernel';
import { dayOrTimeOf } from '@/data';
import type { FileReading } from '@/ports/file-import';
import { quoted } from '../problem-list';
import { isOpenDate, readOpenDate } from './open-date';
import { plainForm, type RawCell, textOfRaw } from './raw-cell';
import { type CellAnswer, refusedCell } from './read-number';
import { weekOf } from './week';

const DAY_MS = 86_400_000;
const pad = (n: number | string): string => String(n).padStart(2, '0');

/** Day 60 of 1900 is 29 February 1900, which never was. */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): string | undefined {
  const day = Math.floor(serial);
  if (epoch === 1900 && (day < 1 || day === 60)) return undefined;
  if (day < 0 || day > 2_958_465) return undefined;
  // Half a second before midnight and later is the midnight of the next day: also over the day that never was.
  const seconds = Math.round((serial - day) * 86_400);
  if (seconds >= 86_400) return dayOfSerial(epoch === 1900 && day === 59 ? 61 : day + 1, epoch);
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(start + day * DAY_MS).toISOString().slice(0, 10);
  if (seconds === 0) return date;
  return `${date}T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

/** The year of budgets and accounts is the calendar year (Budget Law 18, Accounting Law 11); another 财年 may be any. */
const YEAR = /^((?:19|20|21)\d\d)(?:年度?|年?(?:财政|预算|会计)年度)?$/;
const MONTH = /^((?:19|20|21)\d\d)(?:[./-]|年)(\d{1,2})月?份?$/;
const DAY = /^((?:1[0-9]|[2-9]\d)\d\d)(?:[./-]|年)(\d{1,2})(?:[./-]|月)(\d{1,2})日?$/;
const MOMENT =
  /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const QUARTER = /^((?:19|20|21)\d\d)(?:年第?|[-./ ]?)(?:Q([1-4])|([1-4一二三四])季度?)$/i;
const SPAN = /^((?:19|20|21)\d\d)(?:[./-]|年)(\d{1,2})月?-(\d{1,2})月(?:份|累计)*$/;
const SPAN_ISO = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;
const HALF = /^((?:19|20|21)\d\d)(?:年|[-./ ])?(上半年|下半年|前三季度|第?[1一]-[3三]季度|全年|H[12])$/i;
const SPAN_OF_YEARS = /^((?:19|20|21)\d\d)年(\d{1,2})月-((?:19|20|21)\d\d)年(\d{1,2})月$/;
const quarters = '一二三四';

/**
 * A date as people write it, as text that sorts: 2026, 2026-Q1, 2026-03, 2026-03-02, 2026-03-02T08:00:00 and, cumulative,
 * 2026-01/2026-03. What two readings fit (46082, the number 2026.1) is refused with both.
 */
export function readDate(raw: RawCell, reading: FileReading): CellAnswer<string> {
  if (typeof raw === 'object' && raw !== null && raw.t === 'date')
    return raw.text.startsWith(LAST_DAY) ? withoutEnd(raw.text) : { ok: true, value: raw.text };
  if (typeof raw === 'object' && raw?.t === 'quoted') return readDate(raw.text, reading);
  if (typeof raw === 'number') return dateOfNumber(raw, reading);
  if (typeof raw !== 'string') return noDate(raw);
  const text = plainDate(raw);
  if (ENDLESS.test(text)) return withoutEnd(text);
  const midnight = midnightOf(text, raw);
  if (midnight) return midnight;
  const compact = /^(\d{5,8}|1\d{9}|1\d{12}|(19|20)\d{12})$/.test(text)
    ? dateOfNumber(Number(text), reading)
    : undefined;
  if (compact) return compact;
  const isYearless = /^\d{1,2}$|[月季半周]/.test(text); // 3.5 and 3-5 may be a day, a span or a figure
  const dated = read(text) ?? (isYearless && reading.year !== undefined ? read(`${reading.year}年${text}`) : undefined);
  if (dated !== undefined) return { ok: true, value: dated, ...otherWeekday(raw, dated) };
  if (isOpenDate(text)) return readOpenDate(text, reading.dayOrder, read);
  if (
    /^(\d{1,2}月?(-\d{1,2})?月|第?[1-4一二三四]季度|第[\d一二三四五六七八九十]{1,3}周$|上半年|下半年|前三季度)/.test(
      text,
    )
  )
    return refusedCell('date', `「${quoted(text)}」没有年份，请写明年份`, `“${quoted(text)}” has no year: say which`);
  return noDate(raw);
}

const WEEKDAY = /(?:星期|周|礼拜)([一二三四五六日天])/;
const weekdays = [
  ['日', 'Sunday'],
  ['一', 'Monday'],
  ['二', 'Tuesday'],
  ['三', 'Wednesday'],
  ['四', 'Thursday'],
  ['五', 'Friday'],
  ['六', 'Saturday'],
] as const;

/** A day of the week that the date does not fall on: one of the two was written wrongly. */
function otherWeekday(raw: string, date: string): { readonly told?: Words } {
  const written = WEEKDAY.exec(raw)?.[1]?.replace('天', '日');
  const day = date.slice(0, 10);
  if (written === undefined || !isCivilDate(day)) return {};
  const [zh, en] = weekdays[weekday(day) % 7] ?? weekdays[0];
  return zh === written
    ? {}
    : {
        told: {
          zh: `「${quoted(raw)}」写着星期${written}，这一天却是星期${zh}；按日期读入，请核对`,
          en: `“${quoted(raw)}” names a day of the week, and that date is a ${en}; the date was taken: please check it`,
        },
      };
}

const LAST_DAY = '9999-12-31';
/** How a system, or a person, writes that something holds without end. */
const ENDLESS = /^(9999(?:[./-]|年)?12(?:[./-]|月)?31日?([T ].*)?|长期(有效)?|永久(有效)?|无固定期限|无期限|不限期)$/;

const withoutEnd = (text: string): CellAnswer<string> => ({
  ok: true,
  value: endless.forever,
  told: {
    zh: `「${quoted(text)}」读作没有截止日期（长期有效）`,
    en: `“${quoted(text)}” is read as a date without end`,
  },
});

/** The end of a day, 24:00, is the start of the next. */
function midnightOf(text: string, raw: string): CellAnswer<string> | undefined {
  const [, day = '', zone = ''] = /^(\S+)[T ]+24:00(?::00(?:\.0+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
  const date = DAY.test(day) ? read(day) : undefined;
  const value = date !== undefined && isCivilDate(date) ? read(`${addDays(date, 1)} 00:00:00${zone}`) : undefined;
  return value === undefined
    ? undefined
    : {
        ok: true,
        value,
        told: {
          zh: `「${quoted(raw)}」是一天的末尾，读作次日零时（${value}）`,
          en: `“${quoted(raw)}” is the end of a day: read as the start of the next (${value})`,
        },
      };
}

const hanMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const hanDigits = '〇一二三四五六七八九';
/** 三十一 is 31, 十 is 10. */
const hanNumber = (text: string): number =>
  text.includes('十')
    ? (hanDigits.indexOf(text.split('十')[0] || '一') || 1) * 10 +
      Math.max(0, hanDigits.indexOf(text.split('十')[1] || '〇'))
    : hanDigits.indexOf(text);

/** A year of the Republic: 113, 一一三, 元. */
const republican = (year: string): number =>
  year === '元'
    ? 1
    : Number(year.replaceAll(/[〇○零一二三四五六七八九]/g, (sign) => String(Math.max(0, hanDigits.indexOf(sign)))));

const SAID_TIME =
  /^((?:19|20|21)\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?\s*(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2})(?:[时時点]|:(?=\d))(?:(\d{1,2})(?:分|:(?=\d))?(?:(\d{1,2})秒?)?)?整?\s*([AP]M)?$/i;

/** Hours as they are said (8时30分, 下午3:20, 3:20 PM) in figures; what is written in figures alone stays. */
function withPlainTime(text: string): string {
  if (!/[时時点午晨早晚]|[AP]M$/i.test(text)) return text;
  const [, year, month, day, part = '', hour = '', minute = '0', second = '0', half = ''] = SAID_TIME.exec(text) ?? [];
  if (!year || !month || !day) return text;
  const told = Number(hour);
  const isLate = /下午|傍晚|晚上/.test(part) || /^pm$/i.test(half);
  const isEarly = /凌晨|清晨|早上|上午/.test(part) || /^am$/i.test(half);
  const at = isLate && told < 12 ? told + 12 : isEarly && told === 12 ? 0 : told;
  return `${year}-${month}-${day} ${at}:${pad(minute)}:${pad(second)}`;
}

/** One dash for all (1—6月, 1至6月); years, months and days in digits (二〇二六年三月一日, 三月), years of the Republic (民国113年) as ours. */
const plainDate = (raw: string): string =>
  withPlainTime(
    plainForm(raw)
      .replace(/(?<=[日\d])\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/, ' ')
      .trim(),
  )
    .replaceAll(/[—–―−‐‑~～至到]+/g, '-')
    .replace(
      /^民[国國]\s*(\d{1,3}|元|[〇○零一二三四五六七八九]{2,3})\s*年/,
      (_, year: string) => `${1911 + republican(year)}年`,
    )
    .replace(/^[〇○零一二三四五六七八九]{4}年/, (year) =>
      year.replaceAll(/[〇○零一二三四五六七八九]/g, (sign) => String(Math.max(0, hanDigits.indexOf(sign)))),
    )
    .replace(
      /月([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日$/,
      (_, day: string) => `月${hanNumber(day)}日`,
    )
    .replaceAll(/(十[一二]?|[一二三四五六七八九])月/g, (_, month: string) => `${hanMonths.indexOf(month) + 1}月`);

function read(text: string): string | undefined {
  const year = YEAR.exec(text);
  if (year) return year[1];
  const month = MONTH.exec(text);
  if (month?.[1] && month[2]) return isMonth(month[2]) ? `${month[1]}-${pad(month[2])}` : undefined;
  const day = DAY.exec(text);
  if (day?.[1] && day[2] && day[3]) return realDay(day[1], day[2], day[3]);
  const quarter = QUARTER.exec(text);
  if (quarter?.[1]) {
    const told = quarter[2] ?? quarter[3] ?? '';
    return `${quarter[1]}-Q${quarters.includes(told) ? quarters.indexOf(told) + 1 : told}`;
  }
  const span = SPAN.exec(text);
  if (span?.[1] && span[2] && span[3]) return spanOf(span[1], span[2], span[3]);
  const iso = SPAN_ISO.exec(text);
  if (iso)
    return isMonth(iso[2] ?? '') && isMonth(iso[4] ?? '') && text.slice(0, 7) <= text.slice(8) ? text : undefined;
  const long = SPAN_OF_YEARS.exec(text);
  if (long?.[1] && long[2] && long[3] && long[4]) return spanOfYears(long[1], long[2], long[3], long[4]);
  const half = HALF.exec(text);
  if (half?.[1])
    return half[2] === '全年'
      ? half[1]
      : /上半年|H1/i.test(half[2] ?? '')
        ? spanOf(half[1], '1', '6')
        : /下半年|H2/i.test(half[2] ?? '')
          ? spanOf(half[1], '7', '12')
          : spanOf(half[1], '1', '9');
  return weekOf(text) ?? moment(text);
}

const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;
const realDay = (year: string, month: string, day: string): string | undefined => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
};
const spanOfYears = (year: string, from: string, to: string, until: string): string | undefined =>
  year === to
    ? spanOf(year, from, until)
    : isMonth(from) && isMonth(until) && year < to
      ? `${year}-${pad(from)}/${to}-${pad(until)}`
      : undefined;
const spanOf = (year: string, from: string, to: string): string | undefined =>
  isMonth(from) && isMonth(to) && Number(from) < Number(to)
    ? `${year}-${pad(from)}/${year}-${pad(to)}`
    : from === to && isMonth(from)
      ? `${year}-${pad(from)}`
      : undefined;

function moment(text: string): string | undefined {
  const parts = MOMENT.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', fraction, zone = ''] = parts;
  const date = realDay(year, month, day);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return dayOrTimeOf(`${date}T${pad(hour)}:${minute}:${second}${fraction === undefined ? '' : `.${fraction}`}${zone}`);
}

/** 2026, 202603, 20260301; a spreadsheet's 2026.3 (but not 2026.1); a day number where the card says so. */
function dateOfNumber(value: number, { serialDates }: FileReading): CellAnswer<string> {
  const text = String(value);
  if (/^(19|20|21)\d\d$/.test(text)) return { ok: true, value: text };
  if (/^(19|20|21)\d{4}$/.test(text) && isMonth(text.slice(4)))
    return { ok: true, value: `${text.slice(0, 4)}-${text.slice(4)}` };
  if (/^(19|20|21)\d{6}$/.test(text)) {
    const date = realDay(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    if (date !== undefined) return { ok: true, value: date };
  }
  const stamp = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  const told = stamp && read(`${stamp.slice(1, 4).join('-')} ${stamp.slice(4).join(':')}`);
  if (told) return { ok: true, value: told };
  if (/^1\d{9}(\d{3})?$/.test(text))
    return refusedCell(
      'date',
      `${text} 像是系统的时间戳（自 1970 年起的秒或毫秒）；请导出为年月日`,
      `${text} looks like a time stamp of a system (seconds or milliseconds since 1970): export it as a date`,
    );
  const decimal = /^((?:19|20|21)\d\d)\.(\d{1,2})$/.exec(text);
  if (decimal?.[1] && decimal[2]) {
    if (decimal[2] === '1')
      return refusedCell(
        'date',
        `${text} 存成了数，分不清是 1 月还是 10 月；请改存为文字`,
        `${text} is stored as a number: January and October look the same; store it as text`,
      );
    if (isMonth(decimal[2])) return { ok: true, value: `${decimal[1]}-${pad(decimal[2])}` };
  }
  if (serialDates !== undefined) {
    const day = dayOfSerial(value, serialDates);
    if (day !== undefined) return { ok: true, value: day };
  }
  if (/^\d\d\.\d{1,2}$/.test(text)) return readOpenDate(text, undefined, read);
  if (value > 20_000 && value < 80_000)
    return refusedCell(
      'date',
      `${text} 像是 Excel 的日期序号；如是，请写明从 1900 还是 1904 起算`,
      `${text} looks like a day number of Excel; if so, say whether it counts from 1900 or 1904`,
    );
  return noDate(value);
}

const noDate = (raw: RawCell) =>
  refusedCell('date', `「${quoted(textOfRaw(raw))}」不是日期`, `“${quoted(textOfRaw(raw))}” is not a date`);
