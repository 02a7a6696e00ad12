import { hashOfSigns } from '../hash';

/** Where the shorter of two texts is shorter than this they are compared by pairs of signs, else by triples. */
const SHORT = 20;
export const widthFor = (length: number): 2 | 3 => (length < SHORT ? 2 : 3);

const SLOTS = 65_536;
/** Texts longer than this are compared by their beginnings. */
const LONGEST = 30_000;

/** The different shingles of one text: emptied by a turn of the stamp, not by clearing. */
export class ShingleSet {
  size = 0;
  private readonly held = new Uint32Array(SLOTS);
  private readonly stamp = new Int32Array(SLOTS);
  private turn = 0;

  clear(): void {
    this.turn += 1;
    this.size = 0;
  }

  /** Whether it was not there before. */
  add(hash: number): boolean {
    let slot = hash & (SLOTS - 1);
    for (; this.stamp[slot] === this.turn; slot = (slot + 1) & (SLOTS - 1)) if (this.held[slot] === hash) return false;
    this.stamp[slot] = this.turn;
    this.held[slot] = hash;
    this.size += 1;
    return true;
  }

  has(hash: number): boolean {
    for (let slot = hash & (SLOTS - 1); this.stamp[slot] === this.turn; slot = (slot + 1) & (SLOTS - 1))
      if (this.held[slot] === hash) return true;
    return false;
  }

  /** Takes the shingles of a piece of text; of those that are new, how many `other` holds. */
  fill(units: Uint16Array, from: number, to: number, width: 2 | 3, other?: ShingleSet): number {
    this.clear();
    let common = 0;
    const end = Math.min(to, from + LONGEST);
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
      if (this.add(hash) && other?.has(hash)) common += 1;
    }
    return common;
  }
}
