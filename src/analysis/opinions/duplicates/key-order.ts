const DIGIT = 1 << 16;

/** Places of keys in the order of the keys, equal keys in the order they stand (radix sort by two halves of 16 bits). */
export class KeyOrder {
  private readonly half: Uint32Array;
  private readonly places: Uint32Array;
  private readonly begins = new Uint32Array(DIGIT + 1);

  constructor(most: number) {
    this.half = new Uint32Array(most);
    this.places = new Uint32Array(most);
  }

  /** Holds until the next call. */
  of(keys: Uint32Array): Uint32Array {
    this.pass(keys, undefined, this.half, 0);
    this.pass(keys, this.half, this.places, 16);
    return this.places.subarray(0, keys.length);
  }

  private pass(keys: Uint32Array, from: Uint32Array | undefined, to: Uint32Array, shift: number): void {
    const { begins } = this;
    begins.fill(0);
    for (let at = 0; at < keys.length; at += 1) {
      const digit = (((keys[at] ?? 0) >>> shift) & (DIGIT - 1)) + 1;
      begins[digit] = (begins[digit] ?? 0) + 1;
    }
    for (let digit = 0; digit < DIGIT; digit += 1) begins[digit + 1] = (begins[digit + 1] ?? 0) + (begins[digit] ?? 0);
    for (let number = 0; number < keys.length; number += 1) {
      const at = from ? (from[number] ?? 0) : number;
      const digit = ((keys[at] ?? 0) >>> shift) & (DIGIT - 1);
      const place = begins[digit] ?? 0;
      to[place] = at;
      begins[digit] = place + 1;
    }
  }
}
