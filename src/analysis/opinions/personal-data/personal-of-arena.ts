import { unitTables } from '../normalise/unit-table';
import { seenUnits } from '../normalise/unseen';
import type { TextArena } from '../text-arena';
import { PhraseTrie } from '../words/phrase-trie';
import { findPersonalIn } from './find-personal';
import { isSurname, nameCues } from './names';
import { type PersonalSpan, personalKinds } from './span';

/** Personal data of many texts: the spans of text `i` are numbers `first[i]` to `first[i + 1]`; places count from the start of the text. */
export interface PersonalArena {
  readonly first: Uint32Array;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const spoken = [...'三四五六七八九'].flatMap((digit) => [`一${digit}`, `幺${digit}`]);
const cues = new PhraseTrie(256);
for (const cue of [
  ...nameCues,
  '栋',
  '幢',
  '单元',
  '号楼',
  '微信',
  'qq',
  'vx',
  'wx',
  '扣扣',
  'v信',
  '抖音',
  '快手',
  '护照',
  '通行证',
  '敬上',
  '敬启',
  '谨上',
  '(at)',
  '[at]',
  ...spoken,
])
  cues.add(cue, 1);
/** Fewer digits than this are no number of a person, but for those of addresses and plates. */
const LEAST_DIGITS = 5;
const AT = 64;
const COLONS = new Set([58, 0xff1a]);
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

function mayHold(units: Uint16Array, from: number, to: number): boolean {
  const { plain } = unitTables();
  let digits = 0;
  let run = 0;
  for (let at = from; at < to; at += 1) {
    const unit = plain[units[at] ?? 0] ?? 0;
    if (unit >= 48 && unit <= 57) {
      digits += 1;
      run += 1;
      if (digits >= LEAST_DIGITS) return true;
      // A plate: a letter before its digits.
      if (run === 1 && isLetter(plain[units[at - 1] ?? 0] ?? 0) && at > from) return true;
      continue;
    }
    run = 0;
    if (unit === AT) return true;
    for (let node = 0, next = at; next < to; next += 1) {
      node = cues.step(node, plain[units[next] ?? 0] ?? 0);
      if (node === 0) break;
      if (cues.value(node) >= 0) return true;
    }
  }
  return seenUnits(units, from, to) !== undefined || isSigned(units, from, to) || isHeaded(units, from, to);
}

const isLetter = (unit: number) => unit >= A_SMALL && unit <= 122;
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

/** Whether the last piece of a text is as short as a name and begins with a surname. */
function isSigned(units: Uint16Array, from: number, to: number): boolean {
  let end = to;
  while (end > from && !isHan(units[end - 1] ?? 0)) end -= 1;
  let begin = end;
  while (begin > from && end - begin < 6 && isHan(units[begin - 1] ?? 0)) begin -= 1;
  return begin > from && end - begin >= 2 && end - begin <= 4 && isSurname(units[begin] ?? 0);
}

/** Whether a text begins with as many characters as a name and a colon. */
function isHeaded(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at += 1) if (COLONS.has(units[at] ?? 0)) return true;
  return false;
}
