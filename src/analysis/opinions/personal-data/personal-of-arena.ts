import { unitTables } from '../normalise/unit-table';
import { seenUnits } from '../normalise/unseen';
import type { TextArena } from '../text-arena';
import { PhraseTrie } from '../words/phrase-trie';
import { findPersonalIn } from './find-personal';
import { courtesies, nameCues } from './name-cues';
import { isSurname } from './name-signs';
import { type PersonalSpan, personalKinds } from './span';

/** Personal data of many texts: the spans of text `i` are numbers `first[i]` to `first[i + 1]`; places count from the start of the text. */
export interface PersonalArena {
  readonly first: Uint32Array;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const spoken = [...'三四五六七八九'].flatMap((digit) => [`一${digit}`, `幺${digit}`, `一 ${digit}`]);
/** What personal data other than names stands beside, where few digits tell of it. */
const others =
  '单元 号楼 栋 幢 微信 薇信 威信 weixin wechat wx vx v信 加v 加我v 加微 qq 扣扣 企鹅 抖音 快手 小红书 微博 知乎 b站 头条 支付宝 护照 通行证 证号 证编号 身份证 尾号 位是 (at) [at] 艾特 邮箱 邮件 mail .com .cn 出生 生日 生于 生辰 生人 regards sincerely wishes yours зовут 我姓';
/** What a house is named behind: of use only where a number or a village stands in the text as well. */
const homes = '住址 地址 家在 户籍 搬到 房子在 家住 住';
/** A name stands behind it, something else beside it, a name before it. */
const BEHIND = 0;
const OTHER = 1;
const BEFORE = 2;
const HOME = 3;
const I_AM = 4;
const cues = new PhraseTrie(1024);
for (const courtesy of courtesies) cues.add(courtesy, BEFORE);
for (const cue of nameCues) cues.add(cue, BEHIND);
for (const cue of homes.split(' ')) cues.add(cue, HOME);
cues.add('我是', I_AM);
for (const cue of [
  ...others.split(' '),
  ...spoken,
  '我叫',
  '本人叫',
  '孩子叫',
  '联 系',
  '姓 名',
  'my name',
  "i'm",
  'i am',
])
  cues.add(cue, OTHER);
/** Fewer digits than this are no number of a person, but for those of addresses and plates. */
const LEAST_DIGITS = 5;
const AT = 64;
const setOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** Signs between a cue and a name: a colon, a blank, 是, 叫, 为. */
const between = setOf(':： 　是叫为\n');
const villages = setOf('村屯组队社');
const placeEnds = setOf('区县市镇乡村的');
/** Ends of courtesies that look like signatures: 辛苦了, 谢谢. */
const courtesyEnds = setOf('了谢');
const A_SMALL = 97;

/** One pass over the block tells which texts may hold personal data; only those are looked at closely. */
export function personalOfArena(texts: TextArena): PersonalArena {
  const first = new Uint32Array(texts.count + 1);
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let at = 0; at < texts.count; at += 1) {
    const from = texts.offsets[at] ?? 0;
    const to = texts.offsets[at + 1] ?? 0;
    if (mayHold(texts.units, from, to))
      for (const span of findPersonalIn(texts.units, from, to)) {
        kind.push(personalKinds.indexOf(span.kind));
        start.push(span.start);
        end.push(span.end);
      }
    first[at + 1] = kind.length;
  }
  return { first, kind: Uint8Array.from(kind), start: Uint32Array.from(start), end: Uint32Array.from(end) };
}

export function spansAt({ first, kind, start, end }: PersonalArena, row: number): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (let at = first[row] ?? 0; at < (first[row + 1] ?? 0); at += 1)
    spans.push({ kind: personalKinds[kind[at] ?? 0] ?? 'name', start: start[at] ?? 0, end: end[at] ?? 0 });
  return spans;
}

/** Signs at which there is anything to look at: digits, @, villages and the beginnings of cues. Most signs are none. */
let tellingSigns: Uint8Array | undefined;

function tellingUnits(): Uint8Array {
  const { plain } = unitTables();
  tellingSigns ??= Uint8Array.from(plain, (unit) =>
    Number((unit >= 48 && unit <= 57) || unit === AT || villages.has(unit) || cues.step(0, unit) > 0),
  );
  return tellingSigns;
}

function mayHold(units: Uint16Array, from: number, to: number): boolean {
  const { plain } = unitTables();
  const telling = tellingUnits();
  let digits = 0;
  let run = 0;
  let isHome = false;
  let isVillage = false;
  for (let at = from; at < to; at += 1) {
    const raw = units[at] ?? 0;
    if (telling[raw] === 0) {
      run = 0;
      continue;
    }
    const unit = plain[raw] ?? 0;
    if (unit >= 48 && unit <= 57) {
      digits += 1;
      run += 1;
      if (digits >= LEAST_DIGITS) return true;
      if (run === 1 && isBehindLetter(plain, units, from, at)) return true;
      continue;
    }
    run = 0;
    if (unit === AT) return true;
    if (villages.has(unit)) isVillage = true;
    for (let node = 0, next = at; next < to; next += 1) {
      node = cues.step(node, plain[units[next] ?? 0] ?? 0);
      if (node === 0) break;
      const value = cues.value(node);
      if (value === HOME) isHome = true;
      else if (value >= 0 && tells(value, plain, units, from, at, next + 1, to)) return true;
    }
  }
  if (isHome && (digits > 0 || isVillage)) return true;
  return seenUnits(units, from, to) !== undefined || isSigned(units, from, to) || isHeaded(units, from, to);
}

/** Whether the surroundings of a cue bear it out: it stands from `at` up to `end`. */
function tells(
  value: number,
  plain: Uint16Array,
  units: Uint16Array,
  from: number,
  at: number,
  end: number,
  to: number,
): boolean {
  if (value === OTHER) return true;
  if (value === BEFORE) return followsName(units, from, at);
  return leadsToName(plain, units, end, to) || (value === I_AM && tellsWho(plain, units, end, to));
}

/** A plate: a letter before its digits, with a blank or a dot between them or none. */
function isBehindLetter(plain: Uint16Array, units: Uint16Array, from: number, at: number): boolean {
  for (let back = 1; back <= 2 && at - back >= from; back += 1)
    if (isLetter(plain[units[at - back] ?? 0] ?? 0)) return true;
  return false;
}

/** Whether a surname stands behind a cue, or behind the few signs that may part them. */
function leadsToName(plain: Uint16Array, units: Uint16Array, at: number, to: number): boolean {
  let next = at;
  while (next < to && next - at < 4 && between.has(plain[units[next] ?? 0] ?? 0)) next += 1;
  return next < to && isSurname(plain[units[next] ?? 0] ?? 0);
}

/** 我是南岗区王芳, 我是住在三楼的王芳: a surname behind a place, or behind 的. */
function tellsWho(plain: Uint16Array, units: Uint16Array, at: number, to: number): boolean {
  for (let next = at; next + 1 < Math.min(to, at + 24); next += 1)
    if (placeEnds.has(plain[units[next] ?? 0] ?? 0) && isSurname(plain[units[next + 1] ?? 0] ?? 0)) return true;
  return false;
}

/** Whether a surname stands one to four signs before a courtesy. */
function followsName(units: Uint16Array, from: number, at: number): boolean {
  for (let before = at - 2; before >= Math.max(from, at - 6); before -= 1)
    if (isSurname(units[before] ?? 0)) return true;
  return false;
}

const isLetter = (unit: number) => unit >= A_SMALL && unit <= 122;
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

/** Whether the last piece of a text is as short as a name and begins with a surname. */
function isSigned(units: Uint16Array, from: number, to: number): boolean {
  let end = to;
  while (end > from && !isHan(units[end - 1] ?? 0)) end -= 1;
  let begin = end;
  while (begin > from && end - begin < 6 && isHan(units[begin - 1] ?? 0)) begin -= 1;
  const isShort = begin > from && end - begin >= 2 && end - begin <= 4;
  return isShort && isSurname(units[begin] ?? 0) && !courtesyEnds.has(units[end - 1] ?? 0);
}

/** Whether a text begins with as many characters as a name and a sign that ends it. */
function isHeaded(units: Uint16Array, from: number, to: number): boolean {
  let begins = from;
  while (begins < to && !isHan(units[begins] ?? 0) && begins - from < 3) begins += 1;
  if (!isSurname(units[begins] ?? 0)) return false;
  for (let at = begins + 2; at < Math.min(to, begins + 6); at += 1) if (!isHan(units[at] ?? 0)) return true;
  return false;
}
