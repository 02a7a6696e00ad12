import type { FieldKind } from '@/analysis/tables';
import type { FileField, FileReading } from '@/ports/file-import';
import { faultOf } from './cells/cell-fault';
import { readFigureUnder } from './cells/figure-in-words';
import { isIdentifier } from './cells/identifier';
import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';
import { readDate } from './cells/read-date';
import { headingParts, sameUnit, unitWords } from './cells/unit';
import { mayBeOpenDate } from './open-dates';
import { makesNoSum } from './rows/makes-no-sum';
import { holdsFor } from './rows/said-unit';
import { isDated, type SeenColumn } from './seen-column';

const identifier =
  /(编号|编码|代码|证号|号码|工单号|流水号|案号|信用代码|区划码|行政区划|区划$|房间号|车次|航班|座号|箱号|身份证|电话|手机|邮编|邮政编码|账号|帐号|卡号|学号|工号|批号|车牌|房号|门牌|楼号|证照号?$|联系方式$|文号|工单$|单号|条款号?$|条号|章节|版本号?$|IP地址?$|网址|\bid\b|_id$|code$|no\.?$)/i;
const stock = /(累计|存量|余额|结余|年末|期末|月末|年初(?!至今)|期初|月初|在册|保有量|总人口|户籍人口|常住人口)/;

/** What a column seems to hold: a proposal, by most of its cells and by its heading. */
export function proposeField(
  { heading, cells }: SeenColumn,
  reading: FileReading,
  /** The unit said once for the whole table. */
  common?: string | undefined,
): { readonly field: FileField; readonly dates: readonly string[] } {
  const { name, unit: told } = headingParts(heading);
  const kind = kindOf(heading, cells, reading, told !== undefined);
  const seen = kind === 'number' ? unitOf(heading, cells) : undefined;
  const above = kind === 'number' && common !== undefined && holdsFor(common, heading) ? common : undefined;
  // ¥ in the look of a cell says nothing against 万元 above the table.
  const unit = told ?? (seen?.isCurrency && above?.endsWith(seen.unit) ? above : seen?.unit) ?? above;
  const dates = kind === 'date' ? cells.flatMap((cell) => answered(readDate(cell, reading))) : [];
  return {
    field: {
      name,
      kind,
      label: { zh: name, en: name },
      ...(unit !== undefined && { unit: unitWords(unit) }),
      ...(kind === 'number' && adds(heading, unit)),
      ...(heading !== name && { column: heading }),
    },
    dates,
  };
}

function adds(heading: string, unit: string | undefined): Pick<FileField, 'adds'> {
  if (makesNoSum(heading, unit)) return { adds: 'never' };
  return stock.test(heading) ? { adds: 'not-over-time' } : {};
}

function kindOf(heading: string, cells: readonly RawCell[], reading: FileReading, hasUnit: boolean): FieldKind {
  if (cells.length === 0) return 'text';
  const most = (matches: (cell: RawCell) => boolean) => cells.filter(matches).length >= cells.length * 0.9;
  if (most((cell) => typeof cell === 'object' && cell?.t === 'geometry')) return 'geo';
  if (most((cell) => typeof cell === 'object' && cell?.t === 'date')) return 'date';
  if (most((cell) => typeof cell === 'boolean' || /^(是|否|true|false)$/i.test(textOfRaw(cell).trim()))) return 'flag';
  if (identifier.test(heading) || (!hasUnit && cells.some(isIdentifier))) return 'code';
  if (years.test(heading) && most((cell) => /^(18|19|20|21)\d\d年?$/.test(plainForm(textOfRaw(cell))))) return 'date';
  // What was said of dates is said of columns that announce dates.
  const said = isDated(heading) ? reading : {};
  const dates = cells.filter((cell) => readDate(cell, said).ok || mayBeOpenDate(cell, heading)).length;
  // Under a heading of dates half of them are enough: the others are named, 2026.10 never becomes the number 2026.1.
  if (isDated(heading) && (dates * 2 >= cells.length || most(isYearAndMonth))) return 'date';
  if (isDated(heading) && most((cell) => /^1\d{9}(\d{3})?$/.test(textOfRaw(cell).trim()))) return 'date'; // time stamps
  if (!hasUnit && areNumbersOfThings(cells)) return 'code';
  const isDate = dates >= cells.length * 0.9;
  if (isDate && !cells.every((cell) => typeof cell === 'number' || /^\d{4}$/.test(textOfRaw(cell)))) return 'date';
  // Day numbers of a spreadsheet under a heading of days are no figures: whether they count from 1900 or 1904 is asked.
  if (!hasUnit && !/[（(]/.test(heading) && daysAndTimes.test(heading) && most(isSerial)) return 'date';
  const figures = cells.filter(
    (cell) =>
      readFigureUnder(heading, cell, '%').ok ||
      faultOf(cell) !== undefined ||
      (typeof cell === 'object' && cell?.t === 'scaled'),
  );
  // What is mostly figures is meant as figures: the others are named, instead of making words of all.
  if (figures.length >= cells.length * (hasUnit ? 0.5 : 0.75)) return 'number';
  return isDated(heading) &&
    most((cell) =>
      /^(第?[1-4一二三四]季度|\d{1,2}月?([-—–―~～至到]+\d{1,2})?月|[一二三四五六七八九十]+月|第[\d一二三四五六七八九十]{1,3}周$|上半年)/.test(
        plainForm(textOfRaw(cell)),
      ),
    )
    ? 'date'
    : 'text';
}

/** Years, though the heading says more than 年份: 出生年, 建成年代, 入学年. */
const years = /年$|年份|年度|年代|year/i;

/** Whole numbers all of one length, eleven digits and more: telephones, region codes of twelve digits, numbers of orders. */
const areNumbersOfThings = (cells: readonly RawCell[]): boolean => {
  const texts = cells.map((cell) => (typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : ''));
  const [first = ''] = texts;
  return (
    texts.length > 1 &&
    first.length >= 11 &&
    texts.every((text) => text.length === first.length && /^[1-9]\d+$/.test(text)) &&
    // Amounts of money end in anything; a time of a log begins with its year.
    (/^1[3-9]\d{9}$/.test(first) ||
      texts.every((text) => text.slice(0, 4) === first.slice(0, 4)) ||
      new Set(texts.map((text) => text.slice(-6))).size === 1)
  );
};

const daysAndTimes = /日期|时间|date$/i;
const isSerial = (cell: RawCell): boolean =>
  /^[2-7]\d{4}(\.\d+)?$/.test(typeof cell === 'number' ? String(cell) : textOfRaw(cell).trim());

/** 2026.3, and the numbers a spreadsheet makes of it. */
const isYearAndMonth = (cell: RawCell): boolean => /^(19|20|21)\d\d\.\d{1,2}$/.test(textOfRaw(cell).trim());

/** The one unit written behind the figures, where there is one. */
function unitOf(
  heading: string,
  cells: readonly RawCell[],
): { readonly unit: string; readonly isCurrency?: boolean } | undefined {
  const percent = (cell: RawCell) =>
    (typeof cell === 'object' && cell?.t === 'percent') || plainForm(textOfRaw(cell)).endsWith('%');
  if (cells.some(percent)) return { unit: '%' };
  const told = cells.flatMap((cell) => {
    const answer = readFigureUnder(heading, cell, undefined);
    return answer.ok && answer.unit !== undefined ? [answer] : [];
  });
  const [unit, ...others] = new Set(told.map((answer) => sameUnit(answer.unit ?? '')));
  return unit === undefined || others.length > 0
    ? undefined
    : { unit, isCurrency: told.every((answer) => answer.isCurrency) };
}

const answered = (answer: ReturnType<typeof readDate>): readonly string[] => (answer.ok ? [answer.value] : []);
