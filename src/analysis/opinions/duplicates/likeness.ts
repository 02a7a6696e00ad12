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
    return this.compare(row, other).jaccard;
  }

  /** Whether two rows are near-copies; those that say the opposite or speak of another thing are not, and while they are short their numbers are the same. */
  isNear(row: number, other: number): boolean {
    const a = keyLength(this.keys, row);
    const b = keyLength(this.keys, other);
    if (Math.min(a, b) < Math.max(a, b) * 0.5) return false;
    const { jaccard, least } = this.compare(row, other);
    const threshold = thresholdFor(least);
    const isAlike = jaccard >= threshold || (jaccard >= threshold - SLIPS_COST && this.hasFewSlips(row, other));
    return isAlike && (least > 30 || this.hasSameDigits(row, other)) && !this.cannotLink.forbids(row, other);
  }

  /** A slip costs up to six shingles: few signs differ though many shingles do. */
  private hasFewSlips(row: number, other: number): boolean {
    const { units, from, to } = this.keys;
    const range = (at: number) => [from[at] ?? 0, to[at] ?? 0] as const;
    const most = Math.floor(MOST_SLIPS * (keyLength(this.keys, row) + keyLength(this.keys, other)));
    if (Math.abs(keyLength(this.keys, row) - keyLength(this.keys, other)) > most) return false;
    const found = differences(units, range(row), range(other), most);
    return found !== undefined && editsOf(found) <= most;
  }

  forbids(row: number, other: number): boolean {
    return this.cannotLink.forbids(row, other);
  }

  /** Share of the shingles of `inner` that stand in `row`. */
  contains(row: number, inner: number): number {
    const { common, otherCount } = this.compare(row, inner);
    return otherCount === 0 ? 0 : common / otherCount;
  }

  private compare(row: number, other: number) {
    const width = widthFor(Math.min(keyLength(this.keys, row), keyLength(this.keys, other)));
    this.hold(row, width);
    const { units, from, to } = this.keys;
    const common = this.other.fill(units, from[other] ?? 0, to[other] ?? 0, width, this.mine);
    const { size } = this.other;
    const all = this.mine.size + size - common;
    return { jaccard: all === 0 ? 0 : common / all, least: Math.min(this.mine.size, size), common, otherCount: size };
  }

  private hasSameDigits(row: number, other: number): boolean {
    return this.digits(row) === this.digits(other);
  }

  private digits(row: number): string {
    const { units, from, to } = this.keys;
    let said = '';
    for (let at = from[row] ?? 0; at < (to[row] ?? 0); at += 1) {
      const unit = units[at] ?? 0;
      if (isNumberSign(unit)) said += String.fromCharCode(unit);
      else if (said !== '' && !said.endsWith(' ')) said += ' ';
    }
    return said.trim();
  }
}
