import { cleanText } from '@/core/kernel';

/**
 * A cell as its format told it, before the card says what it is. `exact` is a number that a double cannot hold, with all its
 * digits; `percent` is a number shown in percent (0.125 for 12.5%); `padded` a number shown with leading zeros; `date` is in
 * city time; `rounded` is a number of which the file itself no longer has all digits; `in-unit` a number shown with a unit
 * behind it, or (`isCurrency`) with a sign of money, which tells no power of ten; `scaled` a number its format shows as another one, so that what is seen is not what is stored; `no-value` a formula
 * without a result; `no-text` a text of the workbook there is none of; `quoted` a text that says of itself that it is one, as
 * in `="007"`.
 */
export type RawCell = string | number | boolean | null | SpecialCell;

export type SpecialCell =
  | { readonly t: 'date'; readonly text: string }
  | { readonly t: 'percent'; readonly value: number }
  | { readonly t: 'padded'; readonly value: number; readonly text: string }
  | { readonly t: 'exact'; readonly text: string }
  | { readonly t: 'rounded'; readonly text: string }
  | { readonly t: 'in-unit'; readonly value: number; readonly unit: string; readonly isCurrency?: true }
  | { readonly t: 'scaled'; readonly value: number; readonly format: string }
  | { readonly t: 'error'; readonly code: string }
  | { readonly t: 'no-value' }
  | { readonly t: 'no-text'; readonly at: string }
  | { readonly t: 'quoted'; readonly text: string }
  | { readonly t: 'geometry'; readonly text: string }
  | { readonly t: 'nested'; readonly text: string };

/** The cell as a person sees it. */
export function textOfRaw(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  switch (cell.t) {
    case 'percent':
      return `${Number((cell.value * 100).toPrecision(15))}%`;
    case 'in-unit':
      return `${cell.value}${cell.unit}`;
    case 'scaled':
      return String(cell.value);
    case 'error':
      return cell.code;
    case 'no-value':
    case 'no-text':
      return '';
    default:
      return cell.text;
  }
}

/** Most cells hold nothing but these: they need no closer look. */
const plain = /^[\t\n\r\x20-\x7e\u2014\u2018-\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Whether a text holds signs that nobody sees: two names that look the same would be two. */
export const hasUnseen = (text: string): boolean => !plain.test(text) && cleanText(text) !== text.trim();

/** The text without signs that nobody sees; a blank that does not break is a blank. */
export const seenText = (text: string): string =>
  plain.test(text) ? text.trim() : cleanText(text).replaceAll('\u00a0', ' ').trim();

/** Full-width digits, letters and signs as their plain forms; what else a cell holds stays. */
export const plainForm = (text: string): string => {
  const seen = seenText(text);
  return /[\u3000\uff01-\uff5e]/.test(seen)
    ? seen
        .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replaceAll('\u3000', ' ')
        .trim()
    : seen;
};
