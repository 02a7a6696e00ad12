import type { lookup } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { InnerAddress } from '@/api/data-proxy';
import { guardedForward } from './guarded-forward';

let server: Server;
let port = 0;
let asked = 0;
const answer: RequestListener = (request, response) => {
  asked += 1;
  if (request.url === '/away') return void response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  if (request.url === '/packed')
    return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
  if (request.url === '/nothing') return void response.writeHead(204).end();
  if (request.url === '/broken') {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => response.end(`${request.method} ${request.headers.host} ${Buffer.concat(parts)}`));
};
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = address && typeof address === 'object' ? address.port : 0;
});
afterAll(() => server.close());

/** Names that lead where the test says. */
const leading = (...addresses: readonly string[]) =>
  ((_host: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof lookup;
const go = (address: string, allowed: string | null, names?: typeof lookup, init: RequestInit = {}) =>
  guardedForward(allowed, names)(new Request(address, init), AbortSignal.timeout(5_000));

it('reaches an inner host that was allowed, by its name and port, and sends what it was given', async () => {
  const host = `data.city.example:${port}`;
  const posted = await go(`http://${host}/`, host, leading('127.0.0.1'), { method: 'POST', body: '工单' });
  expect(await posted.text()).toBe(`POST ${host} 工单`);
  expect(await (await go(`http://127.0.0.1:${port}/`, `127.0.0.1:${port}`)).text()).toBe(`GET 127.0.0.1:${port} `);
});

it.each([
  ['an address written out', () => `http://127.0.0.1:${port}/`, () => null, undefined],
  ['in other figures', () => `http://0x7f.1:${port}/`, () => null, undefined],
  ['in brackets', () => `http://[::1]:${port}/`, () => null, undefined],
  ['mapped', () => `http://[::ffff:127.0.0.1]:${port}/`, () => null, undefined],
  ['a name that leads inside', () => `http://open.example:${port}/`, () => null, leading('127.0.0.1')],
  [
    'a name of which one address leads inside',
    () => `http://open.example:${port}/`,
    () => null,
    leading('8.8.8.8', '10.0.0.1'),
  ],
  ['another port of a host that was allowed', () => `http://127.0.0.1:${port}/`, () => '127.0.0.1:1', undefined],
  [
    'another host than the one allowed',
    () => `http://other.example:${port}/`,
    () => `data.example:${port}`,
    leading('127.0.0.1'),
  ],
  ['link-local, though it was allowed', () => 'http://169.254.169.254/', () => '169.254.169.254', undefined],
])('does not go to %s', async (_what, address, allowed, names) => {
  const before = asked;
  await expect(go(address(), allowed(), names)).rejects.toBeInstanceOf(InnerAddress);
  expect(asked).toBe(before);
});

it('follows no redirect, unpacks, and tells an answer that breaks off', async () => {
  const allowed = `127.0.0.1:${port}`;
  const at = (path: string) => go(`http://${allowed}${path}`, allowed);
  expect((await at('/away')).status).toBe(302);
  expect(await (await at('/packed')).text()).toBe('packed');
  expect((await at('/nothing')).status).toBe(204);
  await expect((await at('/broken')).text()).rejects.toThrow();
});
