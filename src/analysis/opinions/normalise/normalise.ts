import { ArenaBuilder, arenaOf, stringOf, type TextArena, textAt } from '../text-arena';
import { digitsForNumerals, isNumberSign } from './numerals';
import { unitTables } from './unit-table';

const YUAN = '元'.charCodeAt(0);
const KUAI = '块'.charCodeAt(0);
const QIAN = '钱'.charCodeAt(0);
const DAY = '天'.charCodeAt(0);
const DAY_OF_LAW = '日'.charCodeAt(0);

/**
 * Texts as they are compared: width, case, traditional forms, numerals and money words made alike; blanks, punctuation, emoji and
 * signs nobody sees left out. Nothing of it is shown: the text itself stays as it came.
 */
export function normalised(texts: TextArena, leftOut?: LeftOut): TextArena {
  const { key } = unitTables();
  const builder = new ArenaBuilder(texts.units.length);
  for (let at = 0; at < texts.count; at += 1) {
    const from = texts.offsets[at] ?? 0;
    const end = texts.offsets[at + 1] ?? 0;
    builder.write(end - from, (units, start) => {
      let to = start;
      let next = leftOut?.first[at] ?? 0;
      const last = leftOut?.first[at + 1] ?? 0;
      for (let unit = from; unit < end; unit += 1) {
        if (leftOut && next < last && unit - from >= (leftOut.start[next] ?? 0)) {
          unit = from + (leftOut.end[next] ?? 0) - 1;
          next += 1;
          continue;
        }
        const compared = key[texts.units[unit] ?? 0] ?? 0;
        if (compared === 0) continue;
        units[to] = compared;
        to += 1;
      }
      return unitsAlike(units, start, digitsForNumerals(units, start, to)) - start;
    });
  }
  return builder.arena();
}

/** 15块钱 and 15块 are 15元, 15天 are 15日. */
function unitsAlike(units: Uint16Array, from: number, end: number): number {
  let to = from;
  for (let at = from; at < end; at += 1) {
    const unit = units[at] ?? 0;
    const isCounted = at > from && isNumberSign(units[at - 1] ?? 0);
    const isMoney = unit === KUAI && isCounted;
    units[to] = isMoney ? YUAN : unit === DAY && isCounted ? DAY_OF_LAW : unit;
    to += 1;
    if (isMoney && at + 1 < end && units[at + 1] === QIAN) at += 1;
  }
  return to;
}

/** One text as it is compared. */
export const normalisedText = (text: string): string => textAt(normalised(arenaOf([text])), 0);

/** A text with width, case and script made alike and nothing left out: unit `i` of it is unit `i` of the text. */
export function plainText(text: string): string {
  const { plain } = unitTables();
  let at = 0;
  while (at < text.length && plain[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  if (text.length > scratch.length) scratch = new Uint16Array(text.length * 2);
  for (let unit = 0; unit < text.length; unit += 1) scratch[unit] = plain[text.charCodeAt(unit)] ?? 0;
  return stringOf(scratch, 0, text.length);
}

let scratch = new Uint16Array(8192);

/** What is left out of a text before it is compared: personal data, which differ from copy to copy. */
export interface LeftOut {
  readonly first: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}
