import { plainText } from '../normalise/normalise';
import { seenUnits } from '../normalise/unseen';
import { stringOf } from '../text-arena';
import { namesIn } from './names';
import { numberAt } from './numbers';
import type { PersonalSpan } from './span';

const eMail =
  /[a-z0-9][\w.+-]{0,63}(?:@|\(at\)|\[at\])[a-z0-9\u4e00-\u9fff-]+(?:\.[a-z0-9\u4e00-\u9fff-]+)*\.[a-z]{2,}/g;
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·• -]?(?=[a-hj-np-z]*\d)[a-hj-np-z0-9]{5,6}(?![a-z0-9])/g;
const account =
  /(?:微信号?|wx|vx|v信|qq[号群]?|扣扣|抖音|快手)(?:号码?)?[:：是为 ]{0,3}([a-z][-_a-z0-9]{4,19}|[1-9]\d{4,11})(?![a-z0-9@])/dg;
const building =
  '(?:[a-z甲乙丙丁]?\\d{1,3}(?:-\\d{1,3})?|[a-z甲乙丙丁]|[一二三四五六七八九十]{1,3})\\s*(?:栋|号楼|幢|座|#)';
const unit = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[甲乙丙丁])\\s*单元';
const room =
  '(?:\\d{3,4}\\s*(?:室|号房?|户)?|\\d{1,2}-\\d{3,4}|[一二三四五六七八九十\\d]{1,3}\\s*楼\\s*[东西南北中左右](?:门|户|侧)?)';
const placeName =
  '(?:[\\u4e00-\\u9fff]{2,3}[区县市镇])?(?:[\\u4e00-\\u9fff]{1,6}?(?:小区|花园|家园|新村|公寓|新城|名苑|雅苑|[苑里园府邸庭湾城庄]|街坊|社区)|[\\u4e00-\\u9fff]{1,5}?(?:路|街|大道|胡同|巷)\\s*\\d{1,4}号)';
const address = new RegExp(
  `(?:(?:家住|住在|住址|地址|位于|我住|我家在|家在|户籍|搬到|住)[：:是为 ]{0,2})?((?:${placeName}\\s*)?${building}\\s*(?:${unit}\\s*)?(?:\\d{1,2}\\s*(?:层|楼)\\s*)?${room}|${placeName}\\s*${building}\\s*${unit})(?!\\d)`,
  'dg',
);
const streetRoom =
  /(?:家住|住在|住址|地址|我住)[：:是为 ]{0,2}([\u4e00-\u9fff]{2,12}?(?:路|街|大道|胡同|巷)\s*\d{1,4}号(?:院|楼|门)?(?:\s*\d{1,4}(?:室|号)?)?)/dg;

const hyphenRoom =
  /(?:家住|住在|我住|住|地址)[：:是为 ]{0,2}([\u4e00-\u9fff]{0,10}?\d{1,3}-\d{1,2}-\d{3,4})(?!\d)|([\u4e00-\u9fff]{2,8}(?:公寓|小区|家园|花园|家属楼|苑|城)\d{1,3}-\d{1,2}-\d{3,4})(?!\d)/dg;
const passport = /(?:护照|通行证)(?:号码?)?[:：是为 ]{0,3}([a-z]{1,2}\d{7,9})(?![a-z0-9])/dg;
const spokenMobile = /[一幺][三四五六七八九][零〇一二三四五六七八九幺两]{9}/g;

/** Personal data of a text, from left to right, none over another. Offsets are those of the text as it came. */
export function findPersonal(text: string): readonly PersonalSpan[] {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return findPersonalIn(units, 0, units.length);
}

/** The same of a piece of a block; signs nobody sees between others hide nothing. */
export function findPersonalIn(units: Uint16Array, from: number, to: number): readonly PersonalSpan[] {
  const seen = seenUnits(units, from, to);
  if (!seen) return inText(stringOf(units, from, to));
  return inText(stringOf(seen.units, 0, seen.units.length)).map(({ kind, start, end }) => ({
    kind,
    start: seen.places[start] ?? 0,
    end: (seen.places[end - 1] ?? 0) + 1,
  }));
}

function inText(text: string): readonly PersonalSpan[] {
  const plain = plainText(text);
  const spans: PersonalSpan[] = [];
  if (plain.includes('@') || /[([]at[)\]]/.test(plain))
    for (const { index, 0: found } of plain.matchAll(eMail))
      spans.push({ kind: 'e-mail', start: index, end: index + found.length });
  if (/\d/.test(plain) || /单元/.test(plain)) numbersIn(plain, spans);
  if (/微信|[wv]x|v信|qq|扣扣|抖音|快手/.test(plain)) takeFirst(plain, account, 'account', spans);
  if (/护照|通行证/.test(plain)) takeFirst(plain, passport, 'id-card', spans);
  for (const { index, 0: found } of plain.matchAll(spokenMobile))
    spans.push({ kind: 'mobile', start: index, end: index + found.length });
  const mobiles = spans.filter(({ kind }) => kind === 'mobile');
  spans.push(
    ...namesIn(
      plain,
      mobiles.map(({ start }) => start),
      mobiles.map(({ end }) => end),
    ),
  );
  return withoutOverlap(spans);
}

function numbersIn(plain: string, spans: PersonalSpan[]): void {
  if (/[a-z]/.test(plain))
    for (const { index, 0: found } of plain.matchAll(plate))
      spans.push({ kind: 'plate', start: index, end: index + found.length });
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const isStart = isDigit(unit) || unit === 43 || unit === 40; // + and (
    if (!isStart || (at > 0 && isWordUnit(plain.charCodeAt(at - 1)))) continue;
    const span = numberAt(plain, at);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
  if (/[栋幢座#]|号楼|单元/.test(plain)) takeFirst(plain, address, 'address', spans);
  if (/\d-\d/.test(plain)) takeFirst(plain, hyphenRoom, 'address', spans);
  if (/[路街巷]|大道|胡同/.test(plain)) takeFirst(plain, streetRoom, 'address', spans);
}

function takeFirst(plain: string, pattern: RegExp, kind: PersonalSpan['kind'], spans: PersonalSpan[]): void {
  for (const found of plain.matchAll(pattern)) {
    const place = found.indices?.[1] ?? found.indices?.[2];
    if (place) spans.push({ kind, start: place[0], end: place[1] });
  }
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isWordUnit = (unit: number) => isDigit(unit) || (unit >= 97 && unit <= 122);

/** The one that begins first holds, of those the longer. */
function withoutOverlap(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const kept: PersonalSpan[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
