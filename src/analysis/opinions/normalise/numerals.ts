const ZERO = 48;
const CHINESE_ZEROS = new Set([...'零〇'].map((sign) => sign.charCodeAt(0)));
const digitOf = new Map<number, number>([...'零一二三四五六七八九'].map((sign, digit) => [sign.charCodeAt(0), digit]));
digitOf.set('〇'.charCodeAt(0), 0);
digitOf.set('两'.charCodeAt(0), 2);
for (let digit = 0; digit < 10; digit += 1) digitOf.set(ZERO + digit, digit);
const powerOf = new Map<number, number>([...'十百千'].map((sign, at) => [sign.charCodeAt(0), 10 ** (at + 1)]));
const WAN = '万'.charCodeAt(0);
/** Longer runs are numbers of orders. */
const MOST_SIGNS = 7;

const numeral = new Uint8Array(65_536);
for (const unit of [...digitOf.keys(), ...powerOf.keys()]) numeral[unit] = 1;

/** Whether a sign of a key may be part of a number. */
export const isNumberSign = (unit: number): boolean => numeral[unit] === 1 || unit === WAN;

/**
 * Numbers written one way, in place: 十五天 and 15天, 三千 and 3000, 二〇二六 and 2026 become the same. Returns the new end. A single numeral is
 * changed too (一定 becomes 1定): the key is compared, never read.
 */
export function digitsForNumerals(units: Uint16Array, from: number, end: number): number {
  let to = from;
  for (let at = from; at < end; ) {
    const unit = units[at] ?? 0;
    if (numeral[unit] === 0) {
      units[to] = unit;
      to += 1;
      at += 1;
      continue;
    }
    let last = at + 1;
    while (last < end && isNumberSign(units[last] ?? 0)) last += 1;
    to = writeNumber(units, at, last, to);
    at = last;
  }
  return to;
}

/** What is written is never longer than the run; a run that is no plain number (a code, a day) keeps its signs. */
function writeNumber(units: Uint16Array, from: number, end: number, to: number): number {
  const text =
    end - from > MOST_SIGNS || digitOf.get(units[from] ?? 0) === 0 ? '' : shortest(numberOf(units, from, end));
  if (text === '' || text.length > end - from) {
    for (let at = from; at < end; at += 1) {
      const unit = units[at] ?? 0;
      const digit = digitOf.get(unit);
      units[to + at - from] = digit === undefined ? unit : ZERO + digit;
    }
    return to + end - from;
  }
  for (let at = 0; at < text.length; at += 1) units[to + at] = text.charCodeAt(at);
  return to + text.length;
}

/** Thousands and hundreds by their sign: 三千 has no room for 3000. */
function shortest(value: number): string {
  if (value === 10) return '十';
  for (const [power, sign] of [
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
  ] as const)
    if (value >= power && value % power === 0) return `${value === power ? '' : value / power}${sign}`;
  return String(value);
}

/** 一百二十 is counted up, 二〇二六 read digit by digit, 一百五 is a hundred and fifty. */
function numberOf(units: Uint16Array, from: number, end: number): number {
  let total = 0;
  let section = 0;
  let number = -1;
  let power = 1;
  let signs = 0;
  for (let at = from; at < end; at += 1) {
    const unit = units[at] ?? 0;
    const digit = digitOf.get(unit);
    if (digit !== undefined) {
      number = Math.max(0, number) * 10 + digit;
      signs += CHINESE_ZEROS.has(unit) && number === 0 ? 2 : 1;
      continue;
    }
    power = powerOf.get(unit) ?? 10_000;
    if (power === 10_000) {
      total += (section + Math.max(0, number) || 1) * power;
      section = 0;
    } else section += (number < 0 ? 1 : number) * power;
    number = -1;
    signs = 0;
  }
  const isShortened = power >= 100 && signs === 1;
  return total + section + Math.max(0, number) * (isShortened ? power / 10 : 1);
}
