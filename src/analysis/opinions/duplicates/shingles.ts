import { hashOfSigns } from '../hash';

/** Where the shorter of two texts is shorter than this they are compared by pairs of signs, else by triples. */
const SHORT = 20;
export const widthFor = (length: number): 2 | 3 => (length < SHORT ? 2 : 3);

const SLOTS = 65_536;
/** Short texts fill a corner of the table only, which stays in the cache. */
const FEWEST_SLOTS = 256;
/** Texts longer than this are compared by their beginnings. */
const LONGEST = 30_000;

/** The different shingles of one text: emptied by a turn of the stamp, not by clearing. */
export class ShingleSet {
  size = 0;
  private readonly held = new Uint32Array(SLOTS);
  private readonly stamp = new Int32Array(SLOTS);
  private turn = 0;
  private mask = SLOTS - 1;

  private clear(length: number): void {
    this.turn += 1;
    this.size = 0;
    let slots = FEWEST_SLOTS;
    while (slots < length * 2) slots *= 2;
    this.mask = slots - 1;
  }

  /** Whether it was not there before. */
  private add(hash: number): boolean {
    let slot = hash & this.mask;
    for (; this.stamp[slot] === this.turn; slot = (slot + 1) & this.mask) if (this.held[slot] === hash) return false;
    this.stamp[slot] = this.turn;
    this.held[slot] = hash;
    this.size += 1;
    return true;
  }

  has(hash: number): boolean {
    for (let slot = hash & this.mask; this.stamp[slot] === this.turn; slot = (slot + 1) & this.mask)
      if (this.held[slot] === hash) return true;
    return false;
  }

  /**
   * Takes the shingles of a piece of text; of those that are new, how many `other` holds. -1: it was given up, the Jaccard index cannot reach
   * `least` any more.
   */
  fill(units: Uint16Array, from: number, to: number, width: 2 | 3, other?: ShingleSet, least = 0): number {
    const end = Math.min(to, from + LONGEST);
    this.clear(end - from);
    let common = 0;
    if (end - from <= width) {
      const whole = hashOfSigns(
        units[from] ?? 0,
        end - from > 1 ? (units[from + 1] ?? 0) : 0,
        end - from > 2 ? (units[from + 2] ?? 0) : 0,
      );
      if (end > from && this.add(whole) && other?.has(whole)) common += 1;
      return common;
    }
    for (let at = from; at + width <= end; at += 1) {
      const hash = hashOfSigns(units[at] ?? 0, units[at + 1] ?? 0, width === 3 ? (units[at + 2] ?? 0) : 0);
      if (!this.add(hash) || !other) continue;
      if (other.has(hash)) common += 1;
      else if (common + end - width - at < least * (other.size + this.size - common)) return -1;
    }
    return common;
  }
}
