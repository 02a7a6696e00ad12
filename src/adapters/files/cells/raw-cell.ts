/**
 * A cell as its format told it, before the card says what it is. `exact` is a number that a double cannot hold, with all its
 * digits; `percent` is a number shown in percent (0.125 for 12.5%); `padded` a number shown with leading zeros; `date` is in
 * city time; `rounded` is a number of which the file itself no longer has all digits; `in-unit` a number shown with a unit
 * behind it; `scaled` a number shown divided by its format, so that what is seen is not what is stored.
 */
export type RawCell = string | number | boolean | null | SpecialCell;

export type SpecialCell =
  | { readonly t: 'date'; readonly text: string }
  | { readonly t: 'percent'; readonly value: number }
  | { readonly t: 'padded'; readonly value: number; readonly text: string }
  | { readonly t: 'exact'; readonly text: string }
  | { readonly t: 'rounded'; readonly text: string }
  | { readonly t: 'in-unit'; readonly value: number; readonly unit: string }
  | { readonly t: 'scaled'; readonly value: number; readonly format: string }
  | { readonly t: 'error'; readonly code: string }
  | { readonly t: 'no-value' }
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
      return '';
    default:
      return cell.text;
  }
}

/** Full-width digits, letters and signs as their plain forms; what else a cell holds stays. */
export const plainForm = (text: string): string =>
  /[\u3000\uff01-\uff5e]/.test(text)
    ? text
        .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replaceAll('\u3000', ' ')
        .trim()
    : text.trim();
