import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { json, proxyBefore, proxyOver, SECRET, told } from './upstream.fixtures';

const isRefusal = (status: number) => status >= 400 && status < 500;

/** Sends a request line as it is: `fetch` would tidy the path first. */
const raw = (url: string, path: string): Promise<number> =>
  new Promise((done, fail) => {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', fail);
    socket.on('close', () => done(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
  });

const closed = [
  '/api/data/b',
  '/api/data/b/',
  '/api/data/b/closed',
  '/api/data/b/open',
  '/api/data/b/open/../closed',
  '/api/data/b/open/%2e%2e/closed',
  '/api/data/b/open/..%2fclosed',
  '/api/data/b/open/%2e%2e%2fclosed',
  '/api/data/b/open/..%5cclosed',
  '/api/data/b/open/..\\closed',
  '/api/data/b/open/%252e%252e/closed',
  '/api/data/b/open/..;/closed',
  '/api/data/b/open//closed',
  '/api/data/b/open/%00',
  '/api/data/b/open/%ef%bc%8e%ef%bc%8e/closed',
  '/api/data/b//127.0.0.1/x',
  '/api/data/b/http://127.0.0.1/open/x',
  '/api/data/b@127.0.0.1/open/x',
  '/api/data//b/open/x',
  '/api/data/%62/open/x',
  '/api/data/B/open/x',
  '/api//data/b/open/x',
  'http://127.0.0.1:1/open/x',
  '/api/data/b/narrow?limit=1&debug=1',
  '/api/data/b/narrow?limit=1;debug=1',
  '/api/data/nobody/open/x',
  '/api/data/constructor/open/x',
  '/api/data/__proto__/open/x',
];

describe('what is not admitted', () => {
  it('never reaches the backend by any way of writing the path', async () => {
    const reached: (string | undefined)[] = [];
    const proxy = await proxyOver((request, response) => {
      reached.push(request.url);
      json(response, {});
    });
    for (const path of closed) expect([path, await raw(proxy.url, path)]).toEqual([path, expect.toSatisfy(isRefusal)]);
    expect(reached).toEqual([]);
    expect(await raw(proxy.url, '/api/data/b/open/x')).toBe(200);
    expect(reached).toEqual(['/base/open/x']);
  });

  it('is told with its reason, its backend and what to do, in both languages', async () => {
    const proxy = await proxyOver((_, response) => json(response, {}));
    expect(await told(await fetch(`${proxy.url}/api/data/b/closed`))).toEqual({
      status: 403,
      kind: 'forbidden',
      why: 'path',
      backend: 'b',
      todo: { zh: expect.stringContaining('允许清单'), en: expect.stringContaining('allow-list') },
    });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`, { method }))).toMatchObject({ why: 'method' });
    expect(await told(await fetch(`${proxy.url}/api/data/zzz/x`))).toMatchObject({
      status: 404,
      kind: 'not-found',
      backend: null,
    });
    expect(proxy.uses.map(({ backend, status }) => [backend, status])).toEqual([
      ...Array.from({ length: 5 }, () => ['b', 403]),
      [null, 404],
    ]);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1.evil.example' }],
    [{ origin: 'http://127.0.0.1:1' }],
  ])('comes from another site: %j', async (headers) => {
    const proxy = await proxyOver((_, response) => json(response, {}));
    for (const path of ['/api/data', '/api/data/b/open/x'])
      expect(await told(await fetch(proxy.url + path, { headers }))).toMatchObject({ status: 403, why: 'elsewhere' });
    const own = { origin: proxy.url };
    expect((await fetch(`${proxy.url}/api/data/b/open/x`, { headers: own })).status).toBe(200);
  });

  it('comes from nobody we know', async () => {
    const proxy = await proxyBefore('http://127.0.0.1:1', {}, { identify: () => null });
    for (const path of ['/api/data', '/api/data/b/open/x'])
      expect(await told(await fetch(proxy.url + path))).toMatchObject({ status: 401, why: 'sign-in' });
    expect(proxy.uses).toMatchObject([{ who: null, status: 401 }]);
  });

  it('has no secret on the server', async () => {
    const proxy = await proxyBefore('http://127.0.0.1:1', {}, { env: {} });
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({
      status: 502,
      kind: 'offline',
      why: 'no-secret',
    });
  });

  it('may not set the parameter that carries the secret', async () => {
    const urls: (string | undefined)[] = [];
    const proxy = await proxyOver(
      (request, response) => {
        urls.push(request.url);
        json(response, {});
      },
      { secret: { env: 'B_TOKEN', place: { query: 'apikey' } } },
    );
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x?%61pikey=mine`))).toMatchObject({ why: 'query' });
    await fetch(`${proxy.url}/api/data/b/open/x?a=1`);
    await fetch(`${proxy.url}/api/data/b/open/x`);
    const written = `apikey=${encodeURIComponent(SECRET)}`;
    expect(urls).toEqual([`/base/open/x?a=1&${written}`, `/base/open/x?${written}`]);
  });
});

describe('the list of backends', () => {
  it('tells neither address nor secret, and carries the headers of data', async () => {
    const proxy = await proxyBefore('http://127.0.0.1:1', { options: { datasets: ['道路'] } });
    const response = await fetch(`${proxy.url}/api/data`);
    expect(await response.json()).toEqual([
      {
        id: 'b',
        kind: 'odata',
        name: { zh: '示例', en: 'Sample' },
        owner: '示例单位',
        base: 'api/data/b/',
        options: { datasets: ['道路'] },
        available: true,
      },
    ]);
    const headers = Object.fromEntries(response.headers);
    for (const name of ['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding'])
      delete headers[name];
    expect(headers).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "content-type": "application/json",
        "cross-origin-resource-policy": "same-origin",
        "hengce-answer": "proxy",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      }
    `);
  });
});
