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

/** The units of a piece of text that are seen, with their places counted from its start; undefined: all are. */
export function seenUnits(units: Uint16Array, from: number, to: number): SeenUnits | undefined {
  let at = from;
  while (at < to && unseen[units[at] ?? 0] === 0) at += 1;
  if (at === to) return undefined;
  const seen = new Uint16Array(to - from);
  const places = new Uint32Array(to - from + 1);
  let kept = 0;
  for (let unit = from; unit < to; unit += 1) {
    if (unseen[units[unit] ?? 0] === 1) continue;
    seen[kept] = units[unit] ?? 0;
    places[kept] = unit - from;
    kept += 1;
  }
  places[kept] = to - from;
  return { units: seen.subarray(0, kept), places: places.subarray(0, kept + 1) };
}
