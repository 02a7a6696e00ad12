import type { Fetcher } from '../transport';

/** Failures of the wire, the same for every protocol. */
export const wireFaults: Readonly<Record<string, (real: Fetcher) => Fetcher>> = {
  'token missing': () => async () => new Response('{"message":"no token"}', { status: 401 }),
  forbidden: () => async () => new Response('{"message":"no grant"}', { status: 403 }),
  busy: () => async () => new Response('slow down', { status: 429, headers: { 'retry-after': '7' } }),
  'a gateway gave up waiting': () => async () => new Response('upstream timed out', { status: 504 }),
  'gave up on the request': () => async () => new Response('', { status: 408 }),
  'line cut': () => async () => {
    throw new TypeError('fetch failed');
  },
  'not JSON': () => async () => new Response('<html>网关错误', { headers: { 'content-type': 'application/json' } }),
  'another shape': () => async () =>
    new Response('{"unexpected":[1,2,3]}', { headers: { 'content-type': 'application/json' } }),
  'server fault': () => async () => new Response('boom', { status: 500 }),
};

/** Never answers and does not hear the abort. */
export const silentSend = (): Fetcher => () => new Promise(() => undefined);

/** Begins an answer and never ends it. */
export const stuckSend = (): Fetcher => async () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('[')) }), {
    headers: { 'content-type': 'application/json' },
  });

/** A source whose clock is off. */
export const skewedSend =
  (real: Fetcher, ms: number, now: () => number): Fetcher =>
  async (request) => {
    const response = await real(request);
    const headers = new Headers(response.headers);
    headers.set('date', new Date(now() + ms).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
