const DIGITS = '零一二三四五六七八九';
const digitOf = new Map<number, number>([...DIGITS].map((sign, digit) => [sign.charCodeAt(0), digit]));
digitOf.set('〇'.charCodeAt(0), 0);
digitOf.set('两'.charCodeAt(0), 2);
const powerOf = new Map<number, number>([
  ['十'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const ZERO = 48;

const isNumeral = new Uint8Array(65_536);
for (const unit of [...digitOf.keys(), ...powerOf.keys()]) isNumeral[unit] = 1;

/**
 * Chinese numerals as digits, in place: 十五天 and 15天, 二〇二六 and 2026 become the same. Returns the new end. A single numeral is
 * changed too (一定 becomes 1定): the key is compared, never read.
 */
export function digitsForNumerals(units: Uint16Array, from: number, end: number): number {
  let to = from;
  for (let at = from; at < end; ) {
    const unit = units[at] ?? 0;
    if (isNumeral[unit] === 0) {
      units[to] = unit;
      to += 1;
      at += 1;
      continue;
    }
    let last = at + 1;
    while (last < end && isNumeral[units[last] ?? 0] === 1) last += 1;
    to = writeNumber(units, at, last, to);
    at = last;
  }
  return to;
}

/** A run with tens and hundreds is counted up, one without is read digit by digit; what is written is never longer than the run. */
function writeNumber(units: Uint16Array, from: number, end: number, to: number): number {
  let isCounted = false;
  for (let at = from; at < end; at += 1) if (powerOf.has(units[at] ?? 0)) isCounted = true;
  if (!isCounted) {
    for (let at = from; at < end; at += 1) units[to + at - from] = ZERO + (digitOf.get(units[at] ?? 0) ?? 0);
    return to + end - from;
  }
  let sum = 0;
  let digit = -1;
  for (let at = from; at < end; at += 1) {
    const power = powerOf.get(units[at] ?? 0);
    if (power === undefined) digit = digitOf.get(units[at] ?? 0) ?? 0;
    else {
      sum += (digit < 0 ? 1 : digit) * power;
      digit = -1;
    }
  }
  const text = String(sum + Math.max(0, digit));
  if (text.length > end - from) {
    for (let at = from; at < end; at += 1) units[to + at - from] = units[at] ?? 0;
    return to + end - from;
  }
  for (let at = 0; at < text.length; at += 1) units[to + at] = text.charCodeAt(at);
  return to + text.length;
}
