import { isNumberSign } from '../normalise/numerals';
import { CannotLink, type Sides } from './cannot-link';
import { type Difference, differences } from './differences';
import { keyLength, type RowKeys } from './row-keys';
import { ShingleSet, widthFor } from './shingles';

/** Share of shingles two texts must have in common to be near-copies, by the shingles of the shorter: short texts need more. */
const thresholdFor = (shingles: number): number => (shingles < 14 ? 0.78 : shingles <= 30 ? 0.68 : 0.58);

const SLIPS_COST = 0.15;
/** Share of the signs of both texts. */
const MOST_SLIPS = 0.09;
/** A sketch is off by less than this, twice its standard error, in all but two of a hundred. */
const SKETCH_ERROR = 0.13;

const editsOf = (found: readonly Difference[]) =>
  found.reduce((sum, { from, to, otherFrom, otherTo }) => sum + to - from + otherTo - otherFrom, 0);

/** Compares rows exactly; keeps the shingles of the row asked about last. */
export class Likeness {
  private readonly mine = new ShingleSet();
  private readonly other = new ShingleSet();
  private row = -1;
  private width = 0;

  private readonly cannotLink: CannotLink;

  constructor(
    private readonly keys: RowKeys,
    sides?: Sides,
  ) {
    this.cannotLink = new CannotLink(keys, sides);
  }

  private hold(row: number, width: 2 | 3): void {
    if (row === this.row && width === this.width) return;
    this.row = row;
    this.width = width;
    this.mine.fill(this.keys.units, this.keys.from[row] ?? 0, this.keys.to[row] ?? 0, width);
  }

  /** Jaccard index of the shingles of two rows. */
  jaccard(row: number, other: number): number {
    return this.compare(row, other)?.jaccard ?? 0;
  }

  /**
   * Whether two rows are near-copies; those that say the opposite or speak of another thing are not, and while they are short their numbers are the
   * same. `apart`: signs that must be put in or left out at least; `sketched`: their likeness, roughly.
   */
  isNear(row: number, other: number, apart: number, sketched: number): boolean {
    const a = keyLength(this.keys, row);
    const b = keyLength(this.keys, other);
    const shorter = Math.min(a, b);
    if (shorter < Math.max(a, b) * 0.5) return false;
    const most = Math.floor(MOST_SLIPS * (a + b));
    const cost = Math.abs(a - b) <= most && apart <= most ? SLIPS_COST : 0;
    if (sketched < thresholdFor(shorter) - cost - SKETCH_ERROR) return false;
    const compared = this.compare(row, other, cost);
    if (!compared) return false;
    const { jaccard, least } = compared;
    const threshold = thresholdFor(least);
    const isAlike = jaccard >= threshold || (jaccard >= threshold - cost && this.hasFewSlips(row, other, most));
    return isAlike && (least > 30 || this.hasSameNumbers(row, other)) && !this.cannotLink.forbids(row, other);
  }

  /** A slip costs up to six shingles: few signs differ though many shingles do. */
  private hasFewSlips(row: number, other: number, most: number): boolean {
    const { units, from, to } = this.keys;
    const range = (at: number) => [from[at] ?? 0, to[at] ?? 0] as const;
    const found = differences(units, range(row), range(other), most);
    return found !== undefined && editsOf(found) <= most;
  }

  forbids(row: number, other: number): boolean {
    return this.cannotLink.forbids(row, other);
  }

  /** Share of the shingles of `inner` that stand in `row`. */
  contains(row: number, inner: number): number {
    const compared = this.compare(row, inner);
    return compared && compared.otherCount > 0 ? compared.common / compared.otherCount : 0;
  }

  /** `cost`: how far below the threshold is still worth an answer; without it all is. */
  private compare(row: number, other: number, cost?: number) {
    const width = widthFor(Math.min(keyLength(this.keys, row), keyLength(this.keys, other)));
    this.hold(row, width);
    const { units, from, to } = this.keys;
    const least = cost === undefined ? 0 : thresholdFor(this.mine.size) - cost;
    const common = this.other.fill(units, from[other] ?? 0, to[other] ?? 0, width, this.mine, least);
    if (common < 0) return undefined;
    const { size } = this.other;
    const all = this.mine.size + size - common;
    return { jaccard: all === 0 ? 0 : common / all, least: Math.min(this.mine.size, size), common, otherCount: size };
  }

  /** Whether the same numbers stand in both, in the same order. */
  private hasSameNumbers(row: number, other: number): boolean {
    const { units, from, to } = this.keys;
    const end = to[row] ?? 0;
    const otherEnd = to[other] ?? 0;
    let at = from[row] ?? 0;
    let otherAt = from[other] ?? 0;
    for (let isWithin = false; ; ) {
      const next = nextNumberSign(units, at, end);
      const otherNext = nextNumberSign(units, otherAt, otherEnd);
      if (next === end || otherNext === otherEnd) return next === end && otherNext === otherEnd;
      const isApart = isWithin && next > at;
      if (isApart !== (isWithin && otherNext > otherAt) || units[next] !== units[otherNext]) return false;
      at = next + 1;
      otherAt = otherNext + 1;
      isWithin = true;
    }
  }
}

function nextNumberSign(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && !isNumberSign(units[at] ?? 0)) at += 1;
  return at;
}
