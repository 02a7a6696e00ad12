import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '@/api';
import type { AccountState } from '@/ports/account';
import { networkOf } from '../peer-address';
import { isPassword, passwordFault } from './password';
import type { Account, People } from './people';
import { dropToken, keepToken, tokenOf } from './session-cookie';
import type { Sessions } from './sessions';
import type { openThrottle } from './throttle';

interface AccountParts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly throttle: ReturnType<typeof openThrottle>;
  /** Whether the server is reached by HTTPS. */
  readonly secure: boolean;
  /** Whose session a request bears. */
  accountOf(request: Request): Account | undefined;
  /** The address a request comes from. */
  addressOf(request: Request): string;
}

const signIn = z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
const change = z.strictObject({ before: z.string().min(1).max(1000), next: z.string().max(1000) });
const MAX_BODY_BYTES = 10_000;
/** Compared where no account has the login, so that the answer takes as long. It is the hash of no password. */
const NOBODY = 'scrypt$32768$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Signing in and out, and one's own password: below `/api/account`. */
export function accountRoutes({ people, sessions, throttle, secure, accountOf, addressOf }: AccountParts): Hono {
  const routes = new Hono();
  const bodyOf = async <T>(request: Request, schema: z.ZodType<T>) => {
    const body = await readJson(request, MAX_BODY_BYTES);
    const decoded = body.ok ? schema.safeParse(body.value) : undefined;
    return decoded?.success ? decoded.data : null;
  };

  routes.get('/', (c) => {
    const account = accountOf(c.req.raw);
    const state: AccountState = account
      ? { kind: account.mustChange ? 'password-due' : 'signed-in', name: account.actor.name, login: account.login }
      : { kind: 'signed-out' };
    return c.json(state);
  });

  routes.post('/sign-in', async (c) => {
    const asked = await bodyOf(c.req.raw, signIn);
    if (!asked) return c.json({ kind: 'bad-request' }, 400);
    const keys = [`login ${asked.login.toLowerCase()}`, `address ${networkOf(addressOf(c.req.raw))}`];
    const waitMs = Math.max(...keys.map((key) => throttle.waitMs(key)));
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    const account = people.byLogin(asked.login);
    if (!(await isPassword(asked.password, account?.password ?? NOBODY)) || !account) {
      for (const key of keys) throttle.failed(key);
      return c.json({ kind: 'wrong' }, 401);
    }
    for (const key of keys) throttle.succeeded(key);
    keepToken(c, secure, sessions.begin(account.actor.id));
    return c.json({ kind: account.mustChange ? 'password-due' : 'signed-in' });
  });

  routes.post('/password', async (c) => {
    const account = accountOf(c.req.raw);
    if (!account) return c.json({ kind: 'not-signed-in' }, 401);
    const asked = await bodyOf(c.req.raw, change);
    if (!asked) return c.json({ kind: 'bad-request' }, 400);
    const key = `password ${account.actor.id}`;
    const waitMs = throttle.waitMs(key);
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    if (!(await isPassword(asked.before, account.password))) {
      throttle.failed(key);
      return c.json({ kind: 'wrong' }, 422);
    }
    const fault = passwordFault(asked.next, { login: account.login, before: asked.before });
    if (fault) return c.json({ kind: fault }, 422);
    throttle.succeeded(key);
    await people.changePassword(account.actor.id, asked.next);
    sessions.endAll(account.actor.id); // who had the old one is out
    keepToken(c, secure, sessions.begin(account.actor.id));
    return c.json({ kind: 'signed-in' });
  });

  routes.post('/sign-out', (c) => {
    const token = tokenOf(c.req.raw, secure);
    if (token !== undefined) sessions.end(token);
    dropToken(c, secure);
    return c.body(null, 204);
  });
  return routes;
}
