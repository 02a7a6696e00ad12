import type { FileReading } from '@/ports/file-import';
import { quoted } from '../problem-list';
import { plainForm, type RawCell, textOfRaw } from './raw-cell';
import { readDate } from './read-date';
import { type CellAnswer, refusedCell } from './read-number';

const born = /出生|生日|诞辰|参加工作|入党|入职|毕业|建成|竣工|成立|birth|born/i;
const quarterly = /季/;

/** A date under its heading: 2024-1 below 季度 may be a quarter or a month, 65-03-04 below 出生日期 is of some century. */
export function readDateUnder(heading: string, raw: RawCell, reading: FileReading): CellAnswer<string> {
  const text = plainForm(textOfRaw(raw));
  if (quarterly.test(heading) && !/月/.test(heading)) {
    if (/^[1-4]$/.test(text) && reading.year !== undefined) return { ok: true, value: `${reading.year}-Q${text}` };
    if (/^(19|20|21)\d\d[./-]\d$/.test(text)) return quarterOrMonth(text);
  }
  if (born.test(heading) && /^\d{2}[./年-]\d{1,2}(?:[./月-]\d{1,2}日?)?$/.test(text)) return ofWhichCentury(text);
  return readDate(raw, reading);
}

const quarterOrMonth = (text: string) =>
  refusedCell(
    'date',
    `「${quoted(text)}」分不清是季度还是月份；请写成 ${text.slice(0, 4)}Q${text.slice(5)} 或 ${text.slice(0, 4)}-0${text.slice(5)}`,
    `“${quoted(text)}” may be a quarter or a month: write ${text.slice(0, 4)}Q${text.slice(5)} or ${text.slice(0, 4)}-0${text.slice(5)}`,
  );

const ofWhichCentury = (text: string) =>
  refusedCell(
    'date',
    `「${quoted(text)}」的年份只有两位，分不清是 19 开头还是 20 开头；请改为四位年份`,
    `“${quoted(text)}” has a year of two digits, of 1900 or of 2000: write the year in full`,
  );
