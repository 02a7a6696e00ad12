import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of a hash as RFC 7914 names it (N, r, p): about 60 ms and 32 MB. Kept with the hash, so that it can be raised. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const LENGTH = 32;
const SHORTEST = 12;
const LONGEST = 200;

const derive = (password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }) =>
  new Promise<Buffer>((done, fail) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? fail(error) : done(key),
    ),
  );

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one hashed. Takes as long for a wrong one as for the right one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$');
  if (kind !== 'scrypt' || password.length > LONGEST) return false;
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const kept = Buffer.from(key, 'base64url');
  return kept.length === found.length && timingSafeEqual(kept, found);
}

export type PasswordFault = 'too-short' | 'too-long' | 'same' | 'too-plain';

/** What is wrong with a new password; null: nothing. Length counts, kinds of signs do not (NIST SP 800-63B 5.1.1). */
export function passwordFault(
  next: string,
  { login, before }: { login: string; before: string },
): PasswordFault | null {
  if ([...next].length < SHORTEST) return 'too-short';
  if (next.length > LONGEST) return 'too-long';
  if (next === before) return 'same';
  if (new Set(next).size < 5 || next.toLowerCase().includes(login.toLowerCase())) return 'too-plain';
  return null;
}

/** A password to begin with, of 32 signs that cannot be mistaken for each other: 80 bits. */
export const firstPassword = (): string =>
  [...randomBytes(16)].map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789_'[byte % 32]).join('');
