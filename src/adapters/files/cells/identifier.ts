import { plainForm, type RawCell } from './raw-cell';

/** What a spreadsheet writes into text where a number is too long for its cell: 2.30102E+17. Its digits are gone. */
export const isScientific = (text: string): boolean =>
  /^[+-]?\d(\.\d{1,13})?E\+(1[1-9]|[2-9]\d|\d{3})$/i.test(plainForm(text));

/** The same of any length, for identifiers: a telephone in a narrow column is 1.39E+10. */
export const isRewritten = (text: string): boolean => /^[+-]?\d(\.\d{1,13})?E\+\d{2,3}$/i.test(plainForm(text));

/** What a program makes of an identifier that it took for a number: 13904510002.0. */
export const endsInPointZero = (text: string): boolean => /^\d{7,}\.0$/.test(plainForm(text));

/** A number nobody writes as a figure: 007, 1E1, +8613800000000, sixteen digits and more. */
export function isCodeText(text: string): boolean {
  const plain = plainForm(text);
  return (
    /^0\d+$/.test(plain) ||
    /^\d{1,6}E\d{1,5}$/i.test(plain) ||
    /^\+\d{11,}$/.test(plain) ||
    /^\d{15,}[\dX]?$/i.test(plain)
  );
}

/** Whether a cell can only be an identifier: as a figure it would lose zeros, letters or digits. */
export const isIdentifier = (cell: RawCell): boolean =>
  typeof cell === 'string'
    ? isCodeText(cell) || isScientific(cell)
    : typeof cell === 'object' &&
      cell !== null &&
      (cell.t === 'padded' ||
        cell.t === 'quoted' ||
        cell.t === 'rounded' ||
        (cell.t === 'exact' && /^\d+$/.test(cell.text)));
