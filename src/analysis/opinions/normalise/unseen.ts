/** Units nobody sees: zero-width signs, marks of direction, soft hyphens, variation selectors. */
const unseen = new Uint8Array(65_536);
for (const [from, to] of [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
] as const)
  unseen.fill(1, from, to + 1);

export interface SeenUnits {
  readonly units: Uint16Array;
  /** Where each unit stood, and where the text ended. */
  readonly places: Uint32Array;
}

const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
const gaps = new Uint8Array(65_536);
for (const unit of [9, 10, 13, 32, 0xa0, 0xb7, 0x3000, 0x2022]) gaps[unit] = 1;

/** A blank that parts one character from its word: 反 对, 不·同·意. Characters in runs of two and more are words of their own. */
function isSplit(units: Uint16Array, at: number, from: number, to: number): boolean {
  if (gaps[units[at] ?? 0] === 0) return false;
  let before = at - 1;
  while (before >= from && gaps[units[before] ?? 0] === 1) before -= 1;
  let after = at + 1;
  while (after < to && gaps[units[after] ?? 0] === 1) after += 1;
  if (before < from || after >= to || !isHan(units[before] ?? 0) || !isHan(units[after] ?? 0)) return false;
  return !(before > from && isHan(units[before - 1] ?? 0)) || !(after + 1 < to && isHan(units[after + 1] ?? 0));
}

/** The units of a piece of text that are seen, with their places counted from its start; undefined: all are. `whole`: split words are joined. */
export function seenUnits(units: Uint16Array, from: number, to: number, whole = false): SeenUnits | undefined {
  const isLeftOut = (at: number) => unseen[units[at] ?? 0] === 1 || (whole && isSplit(units, at, from, to));
  let at = from;
  while (at < to && !isLeftOut(at)) at += 1;
  if (at === to) return undefined;
  const seen = new Uint16Array(to - from);
  const places = new Uint32Array(to - from + 1);
  let kept = 0;
  for (let unit = from; unit < to; unit += 1) {
    if (isLeftOut(unit)) continue;
    seen[kept] = units[unit] ?? 0;
    places[kept] = unit - from;
    kept += 1;
  }
  places[kept] = to - from;
  return { units: seen.subarray(0, kept), places: places.subarray(0, kept + 1) };
}
