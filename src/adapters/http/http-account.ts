import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { type AccountApi, type AccountRefusal, type AccountState, accountState, type ProofWay } from '@/ports/account';
import { jsonRequest } from './ask-decoded';
import type { SendRequest } from './http-matter-api';
import type { AskProof } from './proof-due';
import { sendProved } from './send-proved';

const refusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['wrong', 'too-short', 'too-long', 'same', 'too-plain', 'not-now', 'proof-due']) }),
  z.object({ kind: z.literal('wait'), seconds: z.number() }),
]);
const begun = z.object({ link: z.string() });
const left = z.object({ leave: z.nullable(z.string()) });
const confirmed = z.object({ codes: z.array(z.string()) });

interface HttpAccount {
  readonly account: AccountApi;
  /** As the ports of a person's work are to use it: it tells where an answer says that nobody is signed in, and asks for proofs. */
  readonly send: SendRequest;
  /** The same without proofs, for who asks for them himself by `askProof`. */
  readonly plainSend: SendRequest;
  readonly askProof: AskProof;
}

/** One's account over HTTP, and the ways in which the other ports send. */
export function httpAccount(
  base: URL,
  fetched: SendRequest,
  goTo: (address: string) => void = (address) => location.assign(address),
): HttpAccount {
  const listeners = new Set<() => void>();
  let asker: AskProof = async () => false;
  let asked: Promise<boolean> | null = null;
  /** One dialog at a time: who asks meanwhile waits for the same proof. */
  const askProof = (by: ProofWay) => {
    asked ??= asker(by).finally(() => {
      asked = null;
    });
    return asked;
  };
  const plainSend: SendRequest = async (request) => {
    const response = await fetched(request);
    if (response.status === 401) for (const listener of listeners) listener();
    return response;
  };
  const url = (path: string) => new URL(`api/account${path}`, base);
  const told = async (send: SendRequest, path: string, body: object): Promise<Result<unknown, AccountRefusal>> => {
    try {
      const response = await send(jsonRequest(url(path), body));
      const answer: unknown = await response.json().catch(() => undefined);
      return response.ok ? ok(answer) : err(refusal.safeParse(answer).data ?? { kind: 'server' });
    } catch {
      return err({ kind: 'offline' });
    }
  };
  const post = async (path: string, body: object): Promise<AccountRefusal | null> => {
    const answer = await told(fetched, path, body);
    return answer.ok ? null : answer.error;
  };
  const asks = async <T, U>(path: string, body: object, schema: z.ZodMiniType<T>, pick: (value: T) => U) => {
    const answer = await told(sendProved(fetched, askProof), path, body);
    if (!answer.ok) return answer;
    const decoded = schema.safeParse(answer.value);
    return decoded.success ? ok(pick(decoded.data)) : err({ kind: 'server' } as const);
  };
  return {
    account: {
      async state() {
        try {
          return accountState.parse(await (await fetched(new Request(url('')))).json()) satisfies AccountState;
        } catch {
          return { kind: 'offline' };
        }
      },
      signIn: (login, password) => post('/sign-in', { login, password }),
      giveCode: (code) => post('/code', { code }),
      changePassword: (before, next) => post('/password', { before, next }),
      async signOut() {
        const answer = await told(fetched, '/sign-out', {});
        if (!answer.ok) return answer.error;
        const { leave } = left.safeParse(answer.value).data ?? { leave: null };
        if (leave === null) return null;
        goTo(leave);
        return new Promise(() => undefined); // the page is being left
      },
      takePost: (id) => post('/post', { post: id }),
      beginFactor: () => asks('/factor', {}, begun, ({ link }) => link),
      confirmFactor: (code) => asks('/factor/confirmation', { code }, confirmed, ({ codes }) => codes),
      removeFactor: (code) => post('/factor/removal', { code }),
      providerAddress: (what) => url(what === 'proof' ? '/provider?proof' : '/provider').href,
      prove: (proof) => post('/proof', proof),
      onSignedOut(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onProofDue(ask) {
        asker = ask;
        return () => {
          if (asker === ask) asker = async () => false;
        };
      },
    },
    send: sendProved(plainSend, askProof),
    plainSend,
    askProof,
  };
}
