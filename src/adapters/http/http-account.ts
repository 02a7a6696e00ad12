import * as z from 'zod/mini';
import { roleIds } from '@/core/matter';
import type { AccountApi, AccountRefusal, AccountState } from '@/ports/account';
import { adminRoles } from '@/ports/administration';
import type { SendRequest } from './http-matter-api';

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-out') }),
  z.object({
    kind: z.enum(['signed-in', 'password-due']),
    name: z.string(),
    login: z.string(),
    admin: z.nullable(z.enum(adminRoles)),
    post: z.nullable(z.string()),
    posts: z.array(
      z.object({ id: z.string(), role: z.enum(roleIds), unit: z.string(), inPlaceOf: z.nullable(z.string()) }),
    ),
  }),
]);
const refusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['wrong', 'too-short', 'too-long', 'same', 'too-plain']) }),
  z.object({ kind: z.literal('wait'), seconds: z.number() }),
]);

/** One's account over HTTP, and `send` as the other ports are to use it: it tells where an answer says that nobody is signed in. */
export function httpAccount(
  base: URL,
  fetched: SendRequest,
): { readonly account: AccountApi; readonly send: SendRequest } {
  const listeners = new Set<() => void>();
  const url = (path: string) => new URL(`api/account${path}`, base);
  const post = async (path: string, body: object): Promise<AccountRefusal | null> => {
    try {
      const response = await fetched(
        new Request(url(path), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
      if (response.ok) return null;
      const told = refusal.safeParse(await response.json().catch(() => undefined));
      return told.success ? told.data : { kind: 'server' };
    } catch {
      return { kind: 'offline' };
    }
  };
  return {
    account: {
      async state() {
        try {
          return state.parse(await (await fetched(new Request(url('')))).json()) satisfies AccountState;
        } catch {
          return { kind: 'offline' };
        }
      },
      signIn: (login, password) => post('/sign-in', { login, password }),
      changePassword: (before, next) => post('/password', { before, next }),
      signOut: () => post('/sign-out', {}),
      takePost: (id) => post('/post', { post: id }),
      onSignedOut(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    async send(request) {
      const response = await fetched(request);
      if (response.status === 401) for (const listener of listeners) listener();
      return response;
    },
  };
}
