/** Signs that are not mistaken for one another (Crockford's base 32): 26 of them hold 130 bits. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** A receipt code out of so many random bytes; whoever makes it keeps the only copy. */
export const receiptCodeOf = (random: Uint8Array): string =>
  Array.from(random.slice(0, LENGTH), (byte) => SIGNS[byte & 31]).join('');

export const RECEIPT_BYTES = LENGTH;

/** As it is kept, whatever was typed: blanks and hyphens do not count, O is 0, I and L are 1. Undefined: no code. */
export function readReceiptCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : undefined;
}

/** In groups that one can read aloud. */
export const spelledCode = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-');
