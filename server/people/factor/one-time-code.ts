import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as authenticator apps take it: HMAC-SHA-1, six digits, thirty seconds. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** Clocks of telephones go wrong: the code before and the code after hold too. */
const WINDOW = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step an instant lies in: milliseconds since 1970. */
const stepAt = (ms: number): number => Math.floor(ms / STEP_MS);

/** The code of a step (RFC 4226 5.3). */
export function codeOfStep(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0');
}

/** The step a code is of, near an instant and later than the last one used; undefined: it is of none. */
export function stepOfCode(secret: Buffer, code: string, ms: number, lastStep: number): number | undefined {
  const given = Buffer.from(code);
  const now = stepAt(ms);
  const steps = Array.from({ length: 2 * WINDOW + 1 }, (_, no) => now - WINDOW + no);
  return steps.find((step) => {
    const own = Buffer.from(codeOfStep(secret, Math.max(0, step)));
    return own.length === given.length && timingSafeEqual(own, given) && step > lastStep;
  });
}

/** Base32 without padding (RFC 4648), as authenticator apps read secrets. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app opens or reads from a picture. */
export function otpauthLink(
  secret: Buffer,
  { login, city }: { readonly login: string; readonly city: string },
): string {
  const issuer = encodeURIComponent(`衡策 ${city}`.trim());
  return `otpauth://totp/${issuer}:${encodeURIComponent(login)}?secret=${base32(secret)}&issuer=${issuer}`;
}
