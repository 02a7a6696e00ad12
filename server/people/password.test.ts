import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { officeOfPeople, PASSWORD } from './office-of-people.fixtures';
import { firstPassword, hashFirstPassword, hashPassword, isPassword, isWeak } from './password';

/** As hashes were made before the cost was raised. */
const formerHash = (password: string) => {
  const salt = Buffer.alloc(16, 7);
  const key = scryptSync(password, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  return `scrypt$32768$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
};

describe('hash of a password', () => {
  it('knows its password and no other, at each cost', async () => {
    const first = firstPassword();
    for (const [password, hash] of [
      [PASSWORD, await hashPassword(PASSWORD)],
      [PASSWORD, formerHash(PASSWORD)],
      [first, await hashFirstPassword(first)],
    ] as const) {
      expect(await isPassword(password, hash)).toBe(true);
      expect(await isPassword(`${password} `, hash)).toBe(false);
    }
  });

  it('costs what OWASP asks for: N 2^15, r 8, p 3 or as much work', async () => {
    const [, N, r, p] = (await hashPassword(PASSWORD)).split('$').map(Number);
    expect([N, r, p]).toEqual([32768, 8, 3]);
    expect(isWeak(await hashPassword(PASSWORD))).toBe(false);
    expect(isWeak(formerHash(PASSWORD))).toBe(true);
  });

  it('is made anew at the first sign-in where it was made at a lower cost', async () => {
    const { db, signedIn, close } = await officeOfPeople();
    const kept = async () =>
      (await db.selectFrom('people').select('password').where('id', '=', 'wang').executeTakeFirstOrThrow()).password;
    await db
      .updateTable('people')
      .set({ password: formerHash(PASSWORD) })
      .where('id', '=', 'wang')
      .execute();
    expect(await (await signedIn('wangfang'))('account')).toMatchObject([200, { kind: 'signed-in' }]);
    const raised = await kept();
    expect(isWeak(raised)).toBe(false);
    expect(await (await signedIn('wangfang'))('account')).toMatchObject([200, { kind: 'signed-in' }]);
    expect(await kept()).toBe(raised);
    await close();
  });
});
