/** Bytes that are looked at, in whole units of UTF-16. */
const LOOKED = 1 << 16;
const LEAST_EVERYDAY = 0.98;

/** Signs that texts and tables of this country are made of: plain signs, Han, Latin with marks, Cyrillic, punctuation of both widths. */
const isEveryday = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 9 ||
  unit === 10 ||
  unit === 13 ||
  (unit >= 0x4e00 && unit < 0xa000) ||
  (unit >= 0xa0 && unit < 0x500) ||
  (unit >= 0x2000 && unit < 0x2700) ||
  (unit >= 0x3000 && unit < 0x3400) ||
  (unit >= 0xd800 && unit < 0xe000) ||
  (unit >= 0xff00 && unit < 0xfff0);

/** Share of everyday signs, and whether blanks, ends of lines or other plain signs stand among them, as UTF-16 of one order. */
function readAs(bytes: Uint8Array, low: 0 | 1) {
  const end = Math.min(bytes.length & ~1, LOOKED);
  let everyday = 0;
  let plain = 0;
  for (let at = 0; at < end; at += 2) {
    const unit = (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
    if (isEveryday(unit)) everyday += 1;
    if (unit < 0x7f && isEveryday(unit)) plain += 1;
  }
  return { share: everyday / Math.max(1, end / 2), plain };
}

/**
 * The byte order of a text in UTF-16 without its mark, strictly: nearly every sign is an everyday one in this order and not in the other, and
 * plain signs stand among them, whose zero bytes no text in UTF-8 or GB18030 holds.
 */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [little, big] = [readAs(bytes, 0), readAs(bytes, 1)];
  const is = (own: typeof little, other: typeof little) =>
    own.plain > 0 &&
    own.share >= LEAST_EVERYDAY &&
    (own.share > other.share || (own.share === other.share && own.plain > other.plain));
  return is(little, big) ? 'utf-16le' : is(big, little) ? 'utf-16be' : null;
}
