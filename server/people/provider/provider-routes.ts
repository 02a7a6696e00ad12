import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { CityDatabase } from '../../database/tables';
import { type AccountParts, noteOf } from '../account-parts';
import { openText, sealText } from '../factor/sealed-text';
import { keepToken } from '../session-cookie';
import { personOfIdentity } from './person-of-identity';

interface Parts extends AccountParts {
  readonly db: CityDatabase;
  readonly sealingKey: Buffer | null;
  now(): number;
}

const PURPOSE = 'sign-in by the provider';
const COOKIE = 'hengce-provider';
const MINUTES_MS = 10 * 60_000;
const kept = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
  /** The session that is to be proved; null: somebody signs in. */
  proves: z.string().nullable(),
});

/** Signing in by the provider of the city: below `/api/account`. What comes back is held to what this browser took along, sealed. */
export function providerRoutes(parts: Parts): Hono {
  const { db, people, provider, sealingKey, sessions, secure, visitorOf, now } = parts;
  const routes = new Hono();
  if (!provider || !sealingKey) {
    routes.get('/provider', (c) => c.json({ kind: 'not-found' }, 404));
    routes.get('/provider/callback', (c) => c.json({ kind: 'not-found' }, 404));
    return routes;
  }
  const personOf = personOfIdentity({ db, people, admits: provider.admits });
  const note = noteOf(parts);
  const cookie = {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: 'Lax', // one comes back from another site
    ...(secure && { prefix: 'host' as const }),
  } as const;
  const back = (c: Context, how: string) => c.redirect(new URL(`?sign-in=${how}`, provider.address).href);

  routes.get('/provider', async (c) => {
    const { session, token } = await visitorOf(c.req.raw);
    const isProof = c.req.query('proof') !== undefined;
    if (isProof && (session?.way !== 'provider' || token === undefined)) return c.json({ kind: 'bad-request' }, 400);
    try {
      const { to, attempt } = await provider.begin(isProof);
      const proves = isProof && token !== undefined ? sessions.nameOf(token) : null;
      const text = JSON.stringify({ ...attempt, until: now() + MINUTES_MS, proves } satisfies z.infer<typeof kept>);
      setCookie(c, COOKIE, sealText(sealingKey, PURPOSE, text), { ...cookie, maxAge: MINUTES_MS / 1000 });
      return c.redirect(to.href);
    } catch (cause) {
      await note(c.req.raw, null, 'sign-in', `provider: ${cause instanceof Error ? cause.message : ''}`, 'offline');
      return back(c, 'unreachable');
    }
  });

  routes.get('/provider/callback', async (c) => {
    const opened = openText(sealingKey, PURPOSE, getCookie(c, COOKIE, secure ? 'host' : undefined) ?? '');
    setCookie(c, COOKIE, '', { ...cookie, maxAge: 0 });
    const attempt = kept.safeParse(opened === null ? null : JSON.parse(opened));
    if (!attempt.success || attempt.data.until < now()) return back(c, 'late');
    const { proves, until: _, ...held } = attempt.data;
    const proved = await provider.finish(new URL(c.req.url).search, held, proves !== null);
    if (!proved.ok) {
      await note(c.req.raw, null, 'sign-in', `provider: ${proved.error}`, 'wrong');
      return back(c, 'refused');
    }
    const { subject, login } = proved.value;
    const person = await personOf(proved.value);
    if (!person.ok) {
      await note(c.req.raw, null, 'sign-in', `provider: ${login ?? subject}`, person.error);
      return back(c, person.error);
    }
    const { id } = person.value;
    if (proves !== null) {
      const isSame = await sessions.proveNamed(proves, id);
      await note(c.req.raw, id, 'prove', 'provider', isSame ? 'done' : 'wrong');
      return back(c, isSame ? 'proved' : 'not-allowed');
    }
    keepToken(c, secure, await sessions.begin(id, { way: 'provider' }));
    await note(c.req.raw, id, 'sign-in', `provider: ${login ?? subject}`, 'done');
    return c.redirect(provider.address.href);
  });
  return routes;
}
