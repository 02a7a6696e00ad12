import type { RawCell } from '../cells/raw-cell';
import { readNumber } from '../cells/read-number';

const PLAIN = /^-?(?:[1-9]\d{0,14}|0)(?:\.\d{1,12})?$/;
const MAYBE = /^\s*[-+−–.(（¥￥\d０-９RC人][^%％‰]*$/;

/** A cell as a figure that may be added; undefined: words, a percentage, or nothing. */
export function figureOf(cell: RawCell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') {
    // Most cells are plain figures or words: neither needs to be read at length.
    if (PLAIN.test(cell)) return Number(cell);
    if (!MAYBE.test(cell)) return undefined;
    const answer = readNumber(cell, undefined);
    return answer.ok ? answer.value : undefined;
  }
  return typeof cell === 'object' && cell?.t === 'in-unit' ? cell.value : undefined;
}

export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
