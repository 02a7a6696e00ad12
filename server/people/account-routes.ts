import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '@/api';
import type { AccountState } from '@/ports/account';
import { networkOf } from '../peer-address';
import type { AuditLog } from './audit-log';
import { isPassword, passwordFault } from './password';
import type { People } from './people';
import { dropToken, keepToken, tokenOf } from './session-cookie';
import type { Sessions } from './sessions';
import type { openThrottle } from './throttle';
import type { Visitor } from './visitors';

interface AccountParts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly throttle: ReturnType<typeof openThrottle>;
  readonly audit: AuditLog;
  /** Whether the server is reached by HTTPS. */
  readonly secure: boolean;
  /** Who a request comes from. */
  visitorOf(request: Request): Promise<Visitor>;
  /** The address a request comes from. */
  addressOf(request: Request): string;
}

const signIn = z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
const change = z.strictObject({ before: z.string().min(1).max(1000), next: z.string().max(1000) });
const taking = z.strictObject({ post: z.string().min(1).max(100) });
const MAX_BODY_BYTES = 10_000;
/** Compared where no account has the login, so that the answer takes as long. It is the hash of no password. */
const NOBODY = 'scrypt$32768$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Signing in and out, and one's own password and post: below `/api/account`. */
export function accountRoutes(parts: AccountParts): Hono {
  const { people, sessions, throttle, audit, secure, visitorOf, addressOf } = parts;
  const routes = new Hono();
  const bodyOf = async <T>(request: Request, schema: z.ZodType<T>) => {
    const body = await readJson(request, MAX_BODY_BYTES);
    const decoded = body.ok ? schema.safeParse(body.value) : undefined;
    return decoded?.success ? decoded.data : null;
  };
  const note = (request: Request, person: string | null, act: string, about: string, outcome: string) =>
    audit.note({ person, act, about, outcome, address: addressOf(request) });

  routes.get('/', async (c) => {
    const { account, posts, post } = await visitorOf(c.req.raw);
    if (!account) return c.json({ kind: 'signed-out' } satisfies AccountState);
    const { name, login, admin, mustChange } = account;
    const kind = mustChange ? 'password-due' : 'signed-in';
    return c.json({ kind, name, login, admin, posts, post: post?.id ?? null } satisfies AccountState);
  });

  routes.post('/sign-in', async (c) => {
    const asked = await bodyOf(c.req.raw, signIn);
    if (!asked) return c.json({ kind: 'bad-request' }, 400);
    const keys = [`login ${asked.login.toLowerCase()}`, `address ${networkOf(addressOf(c.req.raw))}`];
    const waitMs = Math.max(...keys.map((key) => throttle.waitMs(key)));
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    const account = await people.byLogin(asked.login);
    if (!(await isPassword(asked.password, account?.password ?? NOBODY)) || !account || account.disabled) {
      for (const key of keys) throttle.failed(key);
      await note(c.req.raw, account?.id ?? null, 'sign-in', asked.login, account?.disabled ? 'disabled' : 'wrong');
      return c.json({ kind: 'wrong' }, 401);
    }
    for (const key of keys) throttle.succeeded(key);
    keepToken(c, secure, await sessions.begin(account.id));
    await note(c.req.raw, account.id, 'sign-in', account.login, 'done');
    return c.json({ kind: account.mustChange ? 'password-due' : 'signed-in' });
  });

  routes.post('/password', async (c) => {
    const { account } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, change);
    if (!account || !asked) return c.json({ kind: 'bad-request' }, 400);
    const key = `password ${account.id}`;
    const waitMs = throttle.waitMs(key);
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    if (!(await isPassword(asked.before, account.password))) {
      throttle.failed(key);
      await note(c.req.raw, account.id, 'change-password', '', 'wrong');
      return c.json({ kind: 'wrong' }, 422);
    }
    const fault = passwordFault(asked.next, { login: account.login, before: asked.before });
    if (fault) return c.json({ kind: fault }, 422);
    throttle.succeeded(key);
    await people.changePassword(account.id, asked.next);
    await sessions.endAll(account.id); // who had the old one is out
    keepToken(c, secure, await sessions.begin(account.id));
    await note(c.req.raw, account.id, 'change-password', '', 'done');
    return c.json({ kind: 'signed-in' });
  });

  routes.post('/post', async (c) => {
    const { posts, token, account } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, taking);
    const post = posts.find(({ id }) => id === asked?.post);
    if (!post || token === undefined) return c.json({ kind: 'bad-request' }, 400);
    await sessions.take(token, post.id);
    await note(c.req.raw, account?.id ?? null, 'take-post', `${post.role} ${post.unit}`, 'done');
    return c.json({});
  });

  routes.post('/sign-out', async (c) => {
    const { account } = await visitorOf(c.req.raw);
    const token = tokenOf(c.req.raw, secure);
    if (token !== undefined) await sessions.end(token);
    dropToken(c, secure);
    if (account) await note(c.req.raw, account.id, 'sign-out', '', 'done');
    return c.body(null, 204);
  });
  return routes;
}
