/** Many texts in one block of UTF-16: text `i` stands from `offsets[i]` to `offsets[i + 1]`. A million short texts make no million strings. */
export interface TextArena {
  readonly units: Uint16Array;
  /** One more than there are texts. */
  readonly offsets: Uint32Array;
  readonly count: number;
}

/** Takes texts one after the other; the block doubles as it fills. */
export class ArenaBuilder {
  private units: Uint16Array;
  private offsets = new Uint32Array(1025);
  private used = 0;
  private count = 0;

  constructor(expectedUnits = 1 << 16) {
    this.units = new Uint16Array(expectedUnits);
  }

  add(text: string): void {
    const { length } = text;
    this.reserve(length);
    const { units, used } = this;
    for (let at = 0; at < length; at += 1) units[used + at] = text.charCodeAt(at);
    this.end(length);
  }

  /** The units written by `write` into the block become the next text; it returns how many there are, at most `most`. */
  write(most: number, write: (units: Uint16Array, from: number) => number): void {
    this.reserve(most);
    this.end(write(this.units, this.used));
  }

  arena(): TextArena {
    return {
      units: this.units.subarray(0, this.used),
      offsets: this.offsets.subarray(0, this.count + 1),
      count: this.count,
    };
  }

  private end(length: number): void {
    this.used += length;
    this.count += 1;
    if (this.count >= this.offsets.length) this.offsets = widened(this.offsets, this.offsets.length * 2, Uint32Array);
    this.offsets[this.count] = this.used;
  }

  private reserve(length: number): void {
    const need = this.used + length;
    if (need <= this.units.length) return;
    this.units = widened(this.units, Math.max(need, Math.ceil(this.units.length * 1.5)), Uint16Array);
  }
}

function widened<T extends Uint16Array | Uint32Array>(from: T, length: number, make: new (length: number) => T): T {
  const wide = new make(length);
  wide.set(from);
  return wide;
}

export function arenaOf(texts: Iterable<string>): TextArena {
  const builder = new ArenaBuilder();
  for (const text of texts) builder.add(text);
  return builder.arena();
}

const PIECE = 8192;

/** Text `at` as a string. */
export function textAt({ units, offsets }: TextArena, at: number): string {
  return stringOf(units, offsets[at] ?? 0, offsets[at + 1] ?? 0);
}

export function stringOf(units: Uint16Array, from: number, to: number): string {
  if (to - from <= PIECE) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]); // array-likes are taken
  let text = '';
  for (let at = from; at < to; at += PIECE) text += stringOf(units, at, Math.min(to, at + PIECE));
  return text;
}
