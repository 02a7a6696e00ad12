import { Hono } from 'hono';
import { z } from 'zod';
import type { AccountState } from '@/ports/account';
import { networkOf } from '../peer-address';
import { type AccountParts, bodyOf, noteOf } from './account-parts';
import { HASH_OF_NOBODY, isPassword, isWeak } from './password';
import { passwordFault } from './password-fault';
import { dropToken, keepToken, tokenOf } from './session-cookie';
import { isFactorAsked } from './visitors';

const signIn = z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
const change = z.strictObject({ before: z.string().min(1).max(1000), next: z.string().max(1000) });
const taking = z.strictObject({ post: z.string().min(1).max(100) });

/** How somebody stands who was let in at one door and not yet at all. */
const dueKinds = { 'password-due': true, 'code-due': true, 'factor-due': true } as const;
const isDue = (principal: string): principal is keyof typeof dueKinds => Object.hasOwn(dueKinds, principal);

/** Signing in and out, and one's own password and post: below `/api/account`. */
export function accountRoutes(parts: AccountParts): Hono {
  const { people, sessions, factors, rules, throttle, provider, secure, visitorOf, addressOf } = parts;
  const routes = new Hono();
  const note = noteOf(parts);

  routes.get('/', async (c) => {
    const { account, posts, post, principal, session } = await visitorOf(c.req.raw);
    if (!account || !session)
      return c.json({ kind: 'signed-out', provider: provider?.name ?? null } satisfies AccountState);
    const { name, login, admin } = account;
    const kind = isDue(principal) ? principal : 'signed-in';
    if (kind === 'code-due')
      return c.json({ kind, name, login, admin, posts: [], post: null, factor: null } satisfies AccountState);
    const { isOn, recoveryLeft } = await factors.of(account.id);
    const factor =
      factors.isOffered && session.way === 'password'
        ? { isOn, recoveryLeft, isAsked: isFactorAsked(rules, account) }
        : null;
    return c.json({
      kind,
      name,
      login,
      admin,
      posts: [...posts],
      post: post?.id ?? null,
      factor,
    } satisfies AccountState);
  });

  routes.post('/sign-in', async (c) => {
    const asked = await bodyOf(c.req.raw, signIn);
    if (!asked) return c.json({ kind: 'bad-request' }, 400);
    const keys = [`login ${asked.login.toLowerCase()}`, `address ${networkOf(addressOf(c.req.raw))}`];
    const waitMs = throttle.attempt(...keys);
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    const account = await people.byLogin(asked.login);
    if (!(await isPassword(asked.password, account?.password ?? HASH_OF_NOBODY)) || !account || account.disabled) {
      await note(c.req.raw, account?.id ?? null, 'sign-in', asked.login, account?.disabled ? 'disabled' : 'wrong');
      return c.json({ kind: 'wrong' }, 401);
    }
    throttle.succeeded(...keys);
    if (!account.mustChange && isWeak(account.password)) await people.rehashPassword(account, asked.password);
    const isCodeDue = (await factors.of(account.id)).isOn;
    keepToken(c, secure, await sessions.begin(account.id, { isCodeDue }));
    await note(c.req.raw, account.id, 'sign-in', account.login, isCodeDue ? 'code-due' : 'done');
    return c.json({ kind: isCodeDue ? 'code-due' : account.mustChange ? 'password-due' : 'signed-in' });
  });

  routes.post('/password', async (c) => {
    const { account, session } = await visitorOf(c.req.raw);
    const asked = await bodyOf(c.req.raw, change);
    if (!account || !session || !asked) return c.json({ kind: 'bad-request' }, 400);
    const key = `password ${account.id}`;
    const waitMs = throttle.attempt(key);
    if (waitMs > 0) return c.json({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) }, 429);
    if (!(await isPassword(asked.before, account.password))) {
      await note(c.req.raw, account.id, 'change-password', '', 'wrong');
      return c.json({ kind: 'wrong' }, 422);
    }
    throttle.succeeded(key);
    const fault = await passwordFault(asked.next, { login: account.login, name: account.name, before: asked.before });
    if (fault) return c.json({ kind: fault }, 422);
    await people.changePassword(account.id, asked.next);
    await sessions.endAll(account.id); // who had the old one is out
    keepToken(c, secure, await sessions.begin(account.id, session));
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
    const { account, session } = await visitorOf(c.req.raw);
    const token = tokenOf(c.req.raw, secure);
    if (token !== undefined) await sessions.end(token);
    dropToken(c, secure);
    if (account) await note(c.req.raw, account.id, 'sign-out', '', 'done');
    return c.json({ leave: session?.way === 'provider' ? ((await provider?.leave()) ?? null) : null });
  });
  return routes;
}
