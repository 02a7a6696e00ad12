import { currencyShown } from '../cells/currency';
import { unitInCell } from '../cells/unit';
import { hasStrike, struckStyles } from './strike';
import { wholeElements } from './whole-elements';
import { attribute, cellText, unprefixed } from './xml-text';
import { textOfEntry, wholeText, type ZipEntry, ZipFault } from './zip-entries';

const MAX_PART = 16 * 1024 * 1024;
const MAX_STRINGS = 256 * 1024 * 1024;

/** How the numbers under a style are shown. */
export type NumberLook =
  | 'plain'
  | 'date'
  /** A day shown without its day, or as its year alone. */
  | 'month'
  | 'year'
  /** A time of day: no day is shown. */
  | 'time'
  /** A length of time: [h]:mm. */
  | 'elapsed'
  | 'percent'
  | { readonly digits: number }
  | { readonly unit: string; readonly isCurrency?: true }
  /** Shown divided by 1,000 or 10,000. */
  | { readonly scaled: string };

export interface Workbook {
  readonly epoch: 1900 | 1904;
  /** Sheets in their order, each with its part. */
  readonly sheets: readonly { readonly name: string; readonly part: ZipEntry; readonly isHidden: boolean }[];
  /** Look by number of style. */
  readonly looks: readonly NumberLook[];
  /** Signs of the numbers (-1, 1) that each style does not show: `;;;` neither, `0;` none below zero. */
  readonly unshown: readonly (readonly number[])[];
  /** Whether each style shows a number below zero as one above it: `0;0` shows 5 where −5 is stored. */
  readonly unsigned: readonly boolean[];
  readonly strings: readonly string[];
  /** Numbers of the styles, and of the texts, with a line through them. */
  readonly struck: ReadonlySet<number>;
  readonly struckStrings: ReadonlySet<number>;
  /** Whether the workbook says that its formulas are still to be calculated: what is stored with them is no result. */
  readonly isUncalculated: boolean;
}

/** What a workbook is made of, its sheets apart. Throws `ZipFault` where it is none. */
export async function openWorkbook(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<Workbook> {
  const part = async (name: string) => {
    const entry = entries.get(name);
    return entry && safe(unprefixed(await wholeText(bytes, entry, MAX_PART)));
  };
  const workbook = await part('xl/workbook.xml');
  if (workbook === undefined) throw new ZipFault(otherKindOf(entries));
  const relations = new Map(
    [...((await part('xl/_rels/workbook.xml.rels')) ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = relations.get(attribute(tag, 'r:id') ?? attribute(tag, 'id') ?? '');
    const at = target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const sheet = target === undefined ? undefined : entries.get(at);
    const isHidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    return sheet ? [{ name: attribute(tag, 'name') ?? '', part: sheet, isHidden }] : [];
  });
  const strings = entries.get('xl/sharedStrings.xml');
  const styles = (await part('xl/styles.xml')) ?? '';
  const struckStrings = new Set<number>();
  return {
    epoch: /<workbookPr\b[^>]*\bdate1904=["'](1|true)["']/.test(workbook) ? 1904 : 1900,
    sheets,
    ...looksOf(styles),
    struck: struckStyles(styles),
    struckStrings,
    strings: strings ? await sharedStrings(bytes, strings, struckStrings) : [],
    isUncalculated: /<calcPr\b[^>]*\b(fullCalcOnLoad=["'](1|true)["']|calcCompleted=["'](0|false)["'])/.test(workbook),
  };
}

/** What a ZIP is that is no workbook, by the parts it has. */
function otherKindOf(entries: ReadonlyMap<string, ZipEntry>): string {
  if (entries.has('xl/workbook.bin')) return 'xlsb';
  if (entries.has('word/document.xml')) return 'docx';
  if (entries.has('ppt/presentation.xml')) return 'pptx';
  if (entries.has('content.xml')) return 'ods';
  return 'no workbook';
}

/** Entities of its own are no part of a spreadsheet. */
function safe(xml: string): string {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new ZipFault('entities');
  return xml;
}

/** Number formats by style: which cells are dates, percentages, or padded with zeros. */
function looksOf(styles: string): Pick<Workbook, 'looks' | 'unshown' | 'unsigned'> {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  );
  const cells = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const formats = [...cells.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId') ?? '0');
  return {
    looks: formats.map((id) => lookOf(Number(id), own.get(id))),
    unshown: formats.map((id) => unshownBy(own.get(id) ?? 'General')),
    unsigned: formats.map((id) => isUnsigned(own.get(id) ?? 'General')),
  };
}

/** Signs of which a format shows nothing: its part for them has neither digits nor a date. */
function unshownBy(code: string): readonly number[] {
  const parts = code
    .replaceAll(/"[^"]*"|\\.|_./g, '')
    .replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';');
  const shows = (part: string | undefined) => part === undefined || /[0#?@ymdhsgea]/i.test(part);
  const [above, below = above] = parts;
  return [...(shows(above) ? [] : [1]), ...(shows(below) ? [] : [-1])];
}

/** A part of its own for numbers below zero without any sign of it: minus, brackets, the colour red, a triangle or a word. */
const isUnsigned = (code: string): boolean => {
  const [, below] = code.split(';');
  return below !== undefined && /[0#?]/.test(below) && !/[-−－(（▲△▼▽负减亏欠降]|\[(red|红色|color\s*3)\]/i.test(below);
};

/**
 * Built-in formats 14–17, 22, 27–36, 50–58 are dates (the Chinese and Japanese ones too), of months 17 and, in Chinese, 27, 36, 50, 52
 * and 57; 18–21, 32–35, 45–47 and 55–56 are times, 46 a length; 9 and 10 percentages.
 */
export function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    if (id === 46) return 'elapsed';
    if (TIMES.has(id)) return 'time';
    if (MONTHS.has(id)) return 'month';
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'plain';
  }
  const [first = ''] = code.split(';');
  const bare = first.replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi, '');
  if (bare.includes('%')) return 'percent';
  if (/[ymdhs]|a{3}/i.test(bare) && !/general/i.test(bare)) return lookOfDate(bare);
  if (/[0#?],+(?![0#?])/.test(bare) || /[!\\]\./.test(first)) return { scaled: first };
  if (DIGITS_SHOWN.test(first)) return { scaled: first };
  const shown = unitShown(first);
  if (shown !== undefined) return { unit: shown };
  const currency = currencyShown(first);
  if (currency !== undefined) return { unit: currency, isCurrency: true };
  return /^0{2,}$/.test(bare) ? { digits: bare.length } : 'plain';
}

/** Digits a format writes beside the figure: `0"00"` shows 500 where 5 is stored, `"2025-"0000` shows 2025-0001. */
const DIGITS_SHOWN = /[0#?]\s*("\s*\d|[\\!]\d)|\d[-/.\s]*"\s*[0#?]|[\\!]\d[0#?]/;

const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
const MONTHS = new Set([17, 27, 36, 50, 52, 57]);

function lookOfDate(bare: string): NumberLook {
  if (/\[[hms]+\]/i.test(bare)) return 'elapsed';
  if (/[hs]/i.test(bare)) return /[yd]/i.test(bare) ? 'date' : 'time';
  if (/d|a{3}/i.test(bare)) return 'date'; // `aaaa` is the day of the week
  return /m/i.test(bare) ? 'month' : 'year';
}

/** The unit a format writes behind the digits: `0.00"万元"`, `#,##0\万\元`. */
function unitShown(general: string): string | undefined {
  const format = general.replace(/general/i, '0');
  const behind = format.slice(format.search(/[0#?](?=[^0#?]*$)/) + 1).replaceAll(/["\\!\s]|_.|\*./g, '');
  return behind === '%' || behind === '％' ? '%' : unitInCell.test(`1${behind}`) ? behind : undefined;
}

async function sharedStrings(bytes: Uint8Array, entry: ZipEntry, struck: Set<number>): Promise<readonly string[]> {
  const strings: string[] = [];
  for await (const { text } of wholeElements(textOfEntry(bytes, entry, MAX_STRINGS), 'si'))
    takeStrings(text, strings, struck);
  return strings;
}

function takeStrings(xml: string, into: string[], struck: Set<number>): void {
  for (const [whole, inner] of xml.matchAll(/<si\b[^>]*\/>|<si\b[^>]*>([\s\S]*?)<\/si>/g)) {
    if (inner && hasStrike(inner)) struck.add(into.length);
    into.push(inner === undefined && whole ? '' : richText(inner ?? ''));
  }
}

/** The runs of a text one after the other; the reading aid over Chinese or Japanese text (`rPh`) is not part of it. */
export function richText(xml: string): string {
  const body = xml.includes('<rPh') ? xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  for (const [whole, rise, run] of body.matchAll(RUN)) text += rise ? raised(run ?? '') : whole ? (run ?? '') : '';
  return ownText(cellText(text));
}

/** A run of a text, behind what says that it is set above the line. */
const RUN =
  /(?:<vertAlign\b[^>]*val=["'](superscript)["'][^>]*>(?:(?!<\/r>)[\s\S])*?)?<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g;

/** 12 with a 2 above the line is no 122, but 12², and m with one is m². */
const raised = (run: string): string => run.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** A piece of a long text keeps the whole of it alive; a copy does not. */
const ownText = (text: string): string => (text.length > 12 ? ` ${text}`.slice(1) : text);
