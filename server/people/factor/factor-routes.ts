import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type AccountParts, bodyOf, noteOf } from '../account-parts';
import { isPassword } from '../password';
import type { Account } from '../people';
import { keepToken } from '../session-cookie';
import { isFactorAsked } from '../visitors';

const code = z.string().min(1).max(60);
const given = z.strictObject({ code });
const proof = z.union([
  given,
  z.strictObject({ provider: z.literal(true) }),
  z.strictObject({ password: z.string().min(1).max(1000) }),
]);

/** One's own second factor, and proofs of who one is: below `/api/account`. */
export function factorRoutes(parts: AccountParts): Hono {
  const { sessions, factors, rules, throttle, secure, visitorOf, isFresh, cityName } = parts;
  const routes = new Hono();
  const note = noteOf(parts);

  /** Judges a proof, slowed down for the account: a refusal in words of the API, or how it was proved. */
  async function proved(c: Context, account: Account, act: string, judge: () => Promise<string | null>) {
    const key = `proof ${account.id}`;
    const waitMs = throttle.attempt(key);
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    const how = await judge();
    await note(c.req.raw, account.id, act, how ?? '', how === null ? 'wrong' : 'done');
    if (how === null) return c.json({ kind: 'wrong' }, 422);
    throttle.succeeded(key);
    return null;
  }

  routes.post('/code', async (c) => {
    const { account, session, token } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, given);
    if (!account || !session?.isCodeDue || token === undefined || !asked) return c.json({ kind: 'bad-request' }, 400);
    const refusal = await proved(c, account, 'sign-in', () => factors.proves(account.id, asked.code));
    if (refusal) return refusal;
    await sessions.end(token);
    keepToken(c, secure, await sessions.begin(account.id)); // who is let in further bears another token
    return c.json({ kind: account.mustChange ? 'password-due' : 'signed-in' });
  });

  routes.post('/factor', async (c) => {
    const { account, session } = await visitorOf(c.req.raw);
    if (!account || session?.way !== 'password') return c.json({ kind: 'bad-request' }, 400);
    const link = await factors.begin(account.id, { login: account.login, city: await cityName() });
    await note(c.req.raw, account.id, 'begin-factor', '', link === null ? 'not-now' : 'done');
    return link === null ? c.json({ kind: 'not-now' }, 409) : c.json({ link });
  });

  routes.post('/factor/confirmation', async (c) => {
    const { account, session } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, given);
    if (!account || !session || !asked) return c.json({ kind: 'bad-request' }, 400);
    let codes: readonly string[] | null = null;
    const refusal = await proved(c, account, 'confirm-factor', async () => {
      codes = await factors.confirm(account.id, asked.code);
      return codes && '';
    });
    if (refusal) return refusal;
    await sessions.endAll(account.id); // who signed in by the password alone is out
    keepToken(c, secure, await sessions.begin(account.id, { post: session.post }));
    return c.json({ codes });
  });

  routes.post('/factor/removal', async (c) => {
    const { account } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, given);
    if (!account || !asked) return c.json({ kind: 'bad-request' }, 400);
    const refusal = await proved(c, account, 'remove-factor', () => factors.proves(account.id, asked.code));
    if (refusal) return refusal;
    await factors.remove(account.id);
    return c.json({ isAsked: isFactorAsked(rules, account) });
  });

  routes.post('/proof', async (c) => {
    const { account, session, token } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, proof);
    if (!account || !session || token === undefined || !asked) return c.json({ kind: 'bad-request' }, 400);
    const { isOn } = await factors.of(account.id);
    const refusal = await proved(c, account, 'prove', async () => {
      if ('provider' in asked) return session.way === 'provider' && isFresh(session.proved) ? 'provider' : null;
      if ('code' in asked) return factors.proves(account.id, asked.code);
      // Where a second factor is on, the password alone proves less than what one signed in by.
      return !isOn && session.way === 'password' && (await isPassword(asked.password, account.password))
        ? 'password'
        : null;
    });
    if (refusal) return refusal;
    if (!('provider' in asked)) await sessions.prove(token);
    return c.json({ kind: 'proved' });
  });
  return routes;
}
