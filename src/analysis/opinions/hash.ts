/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of what comes in moves half of what comes out. */
export function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a (Fowler, Noll, Vo, public domain) over a piece of UTF-16, then mixed. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let at = from; at < to; at += 1) h = Math.imul(h ^ (units[at] ?? 0), 0x01000193);
  return mixed(h);
}

/** Hash of up to three signs that stand together. */
export const hashOfSigns = (a: number, b: number, c: number): number =>
  mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d));
