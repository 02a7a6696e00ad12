import { isRounded } from './table-of-wire';

/** Strings, positions of geometries (measured, so that rounding them loses nothing), and numbers. */
const TOKEN =
  /"(?:coordinates|bbox)"\s*:\s*\[[[\]\d\s.,eE+-]*|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
/** Only where this fits may there be a number that a double does not hold. */
const LONG = /\d[\d.]{15}|\d[eE](?:\+?\d{2}|-\d{3})/;

/**
 * JSON text in which a number that a double does not hold stands as a string of its digits, behind `mark`. Unmarked, a whole one
 * beyond 2^53 also keeps its point or exponent: 3.4e38 is measured, 9007199254740993 may be an id.
 */
export const withExactNumbers = (json: string, mark = ''): string =>
  LONG.test(json)
    ? json.replace(TOKEN, (token) =>
        token.startsWith('"') || (isHeld(token) && (mark !== '' || !isLarge(token))) ? token : `"${mark}${token}"`,
      )
    : json;

const isLarge = (written: string): boolean =>
  Number.isInteger(Number(written)) && !Number.isSafeInteger(Number(written));

function isHeld(written: string): boolean {
  const value = Number(written);
  // Neither is beyond the largest, nor below the least: 1e-400 is not 0.
  if (!Number.isFinite(value) || (value === 0 && /^-?[\d.]*[1-9]/.test(written))) return false;
  return /^-?\d+$/.test(written) ? Number.isSafeInteger(value) : !isRounded(written);
}
