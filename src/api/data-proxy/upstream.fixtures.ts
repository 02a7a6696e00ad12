import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterEach } from 'vitest';
import { createDataProxy } from './create-data-proxy';
import type { Forward } from './forward';
import { readBackends } from './read-backends';
import type { UseOfData } from './use-of-data';

export const SECRET = 'tok-5f2c"9a71/Zz';

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real server on a free port. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server: Server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('not listening');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export interface Proxied extends Listening {
  readonly uses: readonly UseOfData[];
}

const nodeForward: Forward = (request, signal) => fetch(request, { signal });

/** The proxy on a free port, before one backend `b` whose secret is SECRET. */
export async function proxyBefore(
  target: string,
  more: object = {},
  parts: { forward?: Forward; identify?: () => string | null; env?: Record<string, string> } = {},
): Promise<Proxied> {
  const file = readBackends(
    {
      backends: [
        {
          id: 'b',
          protocol: 'odata',
          name: { zh: '示例', en: 'Sample' },
          owner: '示例单位',
          target: `${target}/base/`,
          secret: { env: 'B_TOKEN', place: { header: 'authorization', prefix: 'Bearer ' } },
          allow: [
            { method: 'GET', path: '/open/**' },
            { method: 'HEAD', path: '/open/**' },
            { method: 'POST', path: '/ask' },
            { method: 'GET', path: '/narrow', query: ['limit'] },
          ],
          ...more,
        },
      ],
    },
    parts.env ?? { B_TOKEN: SECRET },
  );
  if (!file.ok) throw new Error(file.error.join('\n'));
  const uses: UseOfData[] = [];
  const app = createDataProxy({
    backends: file.value.backends,
    forward: parts.forward ?? nodeForward,
    identify: parts.identify ?? (() => '市发展改革委'),
    log: (use) => uses.push(use),
    now: () => Date.now(),
  });
  const listening = await listen(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  open.push(listening);
  return { ...listening, uses };
}

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.stop()));
});

/** A real backend that answers with the listener, until the test ends. */
export async function upstream(listener: RequestListener): Promise<string> {
  const server = await listen(listener);
  open.push(server);
  return server.url;
}

export const proxyOver = async (listener: RequestListener, more: object = {}) =>
  proxyBefore(await upstream(listener), more);

export const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function until(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await wait(5);
  return holds();
}

export const told = async (response: Response) => ({ status: response.status, ...(await response.json()) });
