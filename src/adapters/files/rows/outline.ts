import type { RawCell } from '../cells/raw-cell';
import { textOfRaw } from '../cells/raw-cell';
import { isBlank } from './figure';

const marks: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\d{1,2}[)）]/,
  /^[①-⑳]/,
];

/** Whether a depth is that of a number in front (一、), not of blanks. */
export const isNumbered = (depth: number | undefined): boolean => depth !== undefined && depth < marks.length;

/** The code in front of a row, such as 201 over 20101 of a budget. */
export function codeOf(cells: readonly RawCell[]): string | undefined {
  const text = textOfRaw(cells.find((cell) => !isBlank(cell))).trim();
  if (/^\d{2,12}$/.test(text)) return text;
  // 1 and 1.1, alone or before a name; each number in two digits, for 1.10 is no part of 1.1.
  const dotted = /^(\d{1,2}(?:\.\d{1,2})+|\d(?=\s))(?:$|[\s、.．]|(?=[\u4e00-\u9fff]))/.exec(text)?.[1];
  return dotted
    ?.split('.')
    .map((part) => part.padStart(2, '0'))
    .join('');
}

/** How deep the label of a row stands in an outline: 一、 over （一） over 1. over (1) over ①, or set in by blanks; undefined: no outline. */
export function depthOf(cells: readonly RawCell[]): number | undefined {
  const first = cells.find((cell) => !isBlank(cell));
  if (typeof first !== 'string') return undefined;
  const text = textOfRaw(first);
  const mark = marks.findIndex((pattern) => pattern.test(text.trim()));
  if (mark >= 0) return mark;
  // -咨询 is set in by its dash.
  const blanks = /^[\s\u3000]*[-–—]*(?=[\s\u3000]*\D)/.exec(text)?.[0].length ?? 0;
  return blanks > 0 ? marks.length + blanks : undefined;
}
