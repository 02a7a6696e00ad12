import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}
/** Cost of a hash as RFC 7914 names it, as the OWASP Password Storage Cheat Sheet asks for it: about 150 ms and 32 MB. Kept with the hash, so that it can be raised. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
/** What is drawn by `firstPassword` is beyond guessing whatever a guess costs, and a city begins with many. */
const FIRST_COST: Cost = { ...COST, N: 2 ** 12, p: 1 };
const LENGTH = 32;
/** Signs of the longest password; a longer one is not looked at. */
export const LONGEST = 200;

const derive = (password: string, salt: Buffer, { N, r, p }: Cost) =>
  new Promise<Buffer>((done, fail) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? fail(error) : done(key),
    ),
  );

async function hashAt(password: string, cost: Cost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export const hashPassword = (password: string): Promise<string> => hashAt(password, COST);

/** The hash of a password drawn by `firstPassword`, which its owner has to change. */
export const hashFirstPassword = (password: string): Promise<string> => hashAt(password, FIRST_COST);

function partsOf(hash: string) {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$');
  const cost: Cost = { N: Number(N), r: Number(r), p: Number(p) };
  return kind === 'scrypt' ? { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') } : null;
}

const isLow = ({ N, r, p }: Cost) => N * r * p < COST.N * COST.r * COST.p;

/** Whether a hash costs less to guess at than one made today. */
export function isWeak(hash: string): boolean {
  const parts = partsOf(hash);
  return parts !== null && isLow(parts.cost);
}

/** Compared where no account has the login, so that the answer takes as long. It is the hash of no password. */
export const HASH_OF_NOBODY = ['scrypt', COST.N, COST.r, COST.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

/** Whether a password is the one hashed. Takes as long for a wrong one as for the right one, for a weak hash as for one made today. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = partsOf(hash);
  if (!parts || password.length > LONGEST) return false;
  const { cost, salt, key } = parts;
  const found = await derive(password, salt, cost);
  if (isLow(cost)) await derive(password, salt, COST);
  return key.length === found.length && timingSafeEqual(key, found);
}

/** A password to begin with, of 32 signs that cannot be mistaken for each other: 80 bits. */
export const firstPassword = (): string =>
  [...randomBytes(16)].map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789_'[byte % 32]).join('');
