import { endless } from './period';
import type { Cell, FieldKind } from './table';

type NonNullCell = Exclude<Cell, null>;
export type CompareCells = (left: NonNullCell, right: NonNullCell) => number;

/** The order of told cells of a kind: below 0 where the left one comes first. Texts in code point order, days by time. */
export const comparatorOf = (kind: FieldKind): CompareCells => (kind === 'date' ? compareDates : compareCells);

function compareCells(left: NonNullCell, right: NonNullCell): number {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** In code point order, as `collate "C"` and every database that compares bytes of UTF-8 has it: 𠮷 stands behind （. */
function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (a !== b) return codePointOrder(a) - codePointOrder(b);
  }
  return left.length - right.length;
}

/** Halves of a pair stand for characters behind all others. */
const codePointOrder = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

/** As text, but for the years with a sign and for what has no end. */
function compareDates(left: NonNullCell, right: NonNullCell): number {
  if (typeof left !== 'string' || typeof right !== 'string') return compareCells(left, right);
  const [a, b] = [eraOf(left), eraOf(right)];
  if (a !== b) return a - b;
  if (a !== BEFORE_CHRIST) return compareTexts(left, right);
  const byYear = compareTexts(right.slice(0, 7), left.slice(0, 7));
  return byYear === 0 ? compareTexts(left, right) : byYear;
}

const BEFORE_CHRIST = 1;

function eraOf(date: string): number {
  if (date === endless.always) return 0;
  if (date.startsWith('-')) return BEFORE_CHRIST;
  return date === endless.forever ? 4 : date.startsWith('+') ? 3 : 2;
}
