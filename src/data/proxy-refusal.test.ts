import { expect, it } from 'vitest';
import { openTransport } from './transport';

const limits = () => ({ signal: new AbortController().signal, maxBytes: 1_000, deadlineMs: 1_000 });
const told = async (body: unknown, status: number, headers: Record<string, string> = { 'hengce-answer': 'proxy' }) => {
  const send = async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  const answer = await openTransport(new URL('http://localhost/api/data/b/'), send, () => 0, limits()).request('x');
  return answer.ok ? answer.value : answer.error;
};

it.each([
  [{ kind: 'not-found', backend: null }, 404, { kind: 'absent' }],
  [{ kind: 'forbidden', why: 'sign-in' }, 401, { kind: 'forbidden', need: 'login' }],
  [{ kind: 'forbidden', why: 'path' }, 403, { kind: 'forbidden', need: 'grant' }],
  [{ kind: 'too-large', what: 'answer', cap: 9 }, 502, { kind: 'tooBig', cap: 9, unit: 'bytes' }],
  [{ kind: 'too-large', what: 'request', cap: 9 }, 413, { kind: 'tooBig', cap: 9, unit: 'bytes' }],
  [{ kind: 'late', afterMs: 7 }, 504, { kind: 'late', afterMs: 7 }],
  [{ kind: 'busy', retryAfterMs: 1_000 }, 503, { kind: 'busy', retryAfterMs: 1_000 }],
  [{ kind: 'offline', why: 'no-secret' }, 502, { kind: 'offline' }],
  [{ kind: 'refused', why: 'redirect' }, 502, { kind: 'failed', status: 502, said: 'redirect' }],
  [{ kind: 'novel' }, 502, { kind: 'malformed', where: 'proxy 502' }],
  ['<html>', 502, { kind: 'malformed', where: 'proxy 502' }],
])('the proxy saying %j with %i is read as its refusal', async (body, status, refusal) =>
  expect(await told(body, status)).toEqual(refusal),
);
it('a backend that says the same words is not the proxy', async () =>
  expect(await told({ kind: 'late', afterMs: 7 }, 502, { 'hengce-answer': 'backend' })).toMatchObject({
    kind: 'failed',
  }));
