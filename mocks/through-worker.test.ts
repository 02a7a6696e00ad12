import { describe, expect, it } from 'vitest';
import { throughWorker, type WorkerLine } from './through-worker';

const act = () => new Request('http://city.test/api/matters/a/acts', { method: 'POST', body: '{"n":1}' });
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A page whose API counts what it carried out, behind a worker that does as told. */
function pageBehind(
  worker: (request: Request, bring: (request: Request) => Promise<Response>) => Promise<Response>,
  { open = true, apiMs = 0 } = {},
) {
  const carriedOut: string[] = [];
  const line: WorkerLine = {
    isOpen: () => open,
    fetch: (request) => worker(request, (marked) => relay.answer(marked)),
  };
  const relay = throughWorker(
    async (request) => {
      carriedOut.push(await request.text());
      await wait(apiMs);
      return Response.json({ version: carriedOut.length });
    },
    line,
    40,
  );
  return { relay, carriedOut };
}

describe('requests of the demo through its service worker', () => {
  it.each([
    ['a worker that does its work', pageBehind((request, bring) => bring(request))],
    ['no worker yet', pageBehind(() => Promise.reject(new Error('not to be asked')), { open: false })],
    ['a worker that has forgotten the page', pageBehind(async () => new Response(null, { status: 204 }))],
    ['a host without an API behind a worker gone', pageBehind(async () => new Response('<html>', { status: 404 }))],
    [
      'a worker stopped after the request arrived',
      pageBehind(async (request, bring) => {
        await bring(request);
        throw new TypeError('Failed to fetch');
      }),
    ],
    ['a worker that never answers', pageBehind(() => new Promise(() => undefined))],
    ['an API slower than the way', pageBehind((request, bring) => bring(request), { apiMs: 90 })],
  ])('answers once, with %s', async (_name, { relay, carriedOut }) => {
    const response = await relay.send(act());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ version: 1 });
    expect(carriedOut).toEqual(['{"n":1}']);
  });

  it('does not carry out what arrives after it was answered otherwise', async () => {
    let arrival: Promise<Response> | undefined;
    const { relay, carriedOut } = pageBehind((request, bring) => {
      arrival = wait(120).then(() => bring(request));
      return arrival;
    });
    expect(await (await relay.send(act())).json()).toEqual({ version: 1 });
    expect((await arrival)?.status).toBe(204);
    expect(carriedOut).toHaveLength(1);
  });

  it('answers requests it did not mark itself, as those of another script of the page', async () => {
    const { relay } = pageBehind((request, bring) => bring(request));
    expect(await (await relay.answer(act())).json()).toEqual({ version: 1 });
  });
});
