import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';

/**
 * The cookie of a session: for this host alone, sent with requests of our own pages alone, out of reach of scripts. Over HTTPS it
 * bears the prefix `__Host-`, which browsers hold to this host; a server reached by plain HTTP cannot use it.
 */
const attributes = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;
const PLAIN = 'hengce-session';

/** The session token of a request. */
export function tokenOf(request: Request, secure: boolean): string | undefined {
  const name = secure ? `__Host-${PLAIN}` : PLAIN;
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

export const keepToken = (c: Context, secure: boolean, token: string): void =>
  setCookie(c, PLAIN, token, { ...attributes, secure, ...(secure && { prefix: 'host' }) });

export const dropToken = (c: Context, secure: boolean): void => {
  deleteCookie(c, PLAIN, { ...attributes, secure, ...(secure && { prefix: 'host' }) });
};
