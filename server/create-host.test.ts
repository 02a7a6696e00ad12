import { describe, expect, it } from 'vitest';
import { hosted, rawExchange } from './host.fixtures';

const get = (port: number, path: string, host = '127.0.0.1') =>
  rawExchange(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const without = (headers: Headers, ...names: string[]) =>
  Object.fromEntries([...headers].filter(([name]) => !names.includes(name)));
const passing = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

describe('the files of the app', () => {
  it('come with the headers of a page', async () => {
    const { url } = await hosted();
    const page = await fetch(`${url}/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringMatching(/^<!doctype html><h1>衡策<\/h1>/)]);
    expect(without(page.headers, ...passing)).toMatchInlineSnapshot(`
      {
        "cache-control": "no-cache",
        "content-length": "106",
        "content-security-policy": "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default inert-document",
        "content-type": "text/html; charset=utf-8",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      }
    `);
    const script = await fetch(`${url}/assets/app-1a2b.js?x=1`);
    expect(without(script.headers, ...passing, 'content-security-policy')).toMatchInlineSnapshot(`
      {
        "cache-control": "public, max-age=31536000, immutable",
        "content-length": "10",
        "content-type": "text/javascript; charset=utf-8",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      }
    `);
    expect((await fetch(`${url}/help/`)).status).toBe(200);
  });
  it('let the page of the office ask its own server alone; that of the demo asks the services connected in it', async () => {
    const policyOf = async (page?: 'server') =>
      (await fetch((await hosted(page ? { page } : {})).url)).headers.get('content-security-policy');
    expect(await policyOf('server')).toContain("connect-src 'self';");
    expect(await policyOf()).toContain("connect-src 'self' https: http://localhost:* http://127.0.0.1:*;");
  });
  it('come packed to whoever takes gzip, whole to whoever does not; pictures and short texts as they are', async () => {
    const { url } = await hosted();
    const long = `${url}/assets/long-3c4d.js`;
    const told = async (address: string, encoding: string, method = 'GET') => {
      const answer = await fetch(address, { method, headers: { 'Accept-Encoding': encoding } });
      const { headers } = answer;
      return [
        headers.get('content-encoding'),
        headers.get('vary'),
        Number(headers.get('content-length')),
        await answer.text(),
      ];
    };
    const text = `export const words = '${'衡策 '.repeat(2_000)}';`;
    const [encoding, vary, length, body] = await told(long, 'br;q=1, GZIP;q=0.5');
    expect([encoding, vary, body]).toEqual(['gzip', 'Accept-Encoding', text]);
    expect(length).toBeLessThan(1_000);
    expect(await told(long, 'gzip')).toEqual(['gzip', 'Accept-Encoding', length, text]);
    expect(await told(long, 'gzip', 'HEAD')).toEqual(['gzip', 'Accept-Encoding', length, '']);
    for (const refused of ['identity', 'gzip;q=0', 'br', '*;q=0'])
      expect(await told(long, refused)).toEqual([null, 'Accept-Encoding', Buffer.byteLength(text), text]);
    expect((await told(`${url}/assets/long-5e6f.png`, 'gzip')).slice(0, 3)).toEqual([null, null, 22_000]);
    expect((await told(`${url}/`, 'gzip')).slice(0, 3)).toEqual([null, null, 106]);
  });
  it('are answered to HEAD without a body, and to nothing else', async () => {
    const { url } = await hosted();
    const head = await fetch(`${url}/`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '106', '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await fetch(`${url}/`, { method })).status).toBe(405);
  });
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/../dist-other/x.txt',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
    '/index.html%00.js',
    '/%',
    '//etc/passwd',
    '/nothing',
    '/assets',
    'http://127.0.0.1/../secret.txt',
    '*',
  ])('do not include %s', async (path) => {
    const { port } = await hosted();
    const answer = await get(port, path);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404)/);
    expect(answer).not.toMatch(/\r\n\r\n.*(secret\n|other\n|\{)/s);
  });
});

describe('the API', () => {
  it('gets what stands below /api/, and the address of the client', async () => {
    const seen: string[] = [];
    const { url } = await hosted({
      api: (request, remote) => {
        seen.push(`${request.method} ${new URL(request.url).pathname} ${remote}`);
        return Response.json({});
      },
    });
    await fetch(`${url}/api/data?x=1`, { method: 'POST' });
    await fetch(`${url}/api`);
    expect((await fetch(`${url}/apis/x`)).status).toBe(404);
    expect(seen).toEqual(['POST /api/data 127.0.0.1', 'GET /api 127.0.0.1']);
  });
  it('is not given to a name the server does not know; the app is', async () => {
    const { port } = await hosted({ names: ['hengce.city.example'] });
    const status = async (path: string, host: string) => (await get(port, path, host)).slice(9, 12);
    for (const host of ['evil.example', 'hengce.city.example.evil.example', '127.0.0.1.evil.example', 'x@127.0.0.1'])
      expect([host, await status('/api/data', host)]).toEqual([host, '421']);
    for (const host of ['127.0.0.1:99', 'localhost:4173', '[::1]:4173', '10.1.2.3', 'HENGCE.city.example:443'])
      expect([host, await status('/api/data', host)]).toEqual([host, '200']);
    expect(await status('/', 'evil.example')).toBe('200');
  });
  it('that throws is a server error without its words', async () => {
    const { url } = await hosted({
      api: () => Promise.reject(new Error('password=1')),
    });
    const answer = await fetch(`${url}/api/x`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('password');
  });
});

describe('the connection', () => {
  it('with two names of a server, or none, is refused', async () => {
    const { port } = await hosted();
    for (const hosts of [
      'Host: 127.0.0.1\r\nHost: evil.example\r\n',
      'Host: evil.example\r\nHost: 127.0.0.1\r\n',
      'Host: 127.0.0.1\r\nhost: 127.0.0.1\r\n',
      '',
    ])
      for (const path of ['/api/data', '/'])
        expect(await rawExchange(port, `GET ${path} HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`)).toMatch(
          /^HTTP\/1\.1 400/,
        );
    expect(await rawExchange(port, 'GET /api/data HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });
  it('is ended when its headers are slow or too long', async () => {
    const { port } = await hosted({ timeouts: { headersMs: 150, requestMs: 300, checkEveryMs: 30 } });
    expect(await rawExchange(port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408/);
    expect(await rawExchange(port, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
  });
  it('with two ways to tell its length is refused', async () => {
    const { port } = await hosted();
    const both =
      'POST /api/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await rawExchange(port, both)).toMatch(/^HTTP\/1\.1 400/);
  });
});

it('logs requests without their query', async () => {
  const { url, lines } = await hosted();
  await (await fetch(`${url}/api/data?name=张三`)).text();
  await (await fetch(`${url}/nothing`)).text();
  await new Promise((done) => setTimeout(done, 50));
  expect(lines).toMatchObject([
    { method: 'GET', path: '/api/data', status: 200 },
    { method: 'GET', path: '/nothing', status: 404 },
  ]);
});

describe('what a page says first', () => {
  const asked = (office: () => Promise<string>) =>
    hosted({ page: 'server', names: ['city.example'], first: { office } });
  const sentence = '<div lang="zh-CN"><p>今天有 3 件事等您决定。</p></div>';

  it('goes to the person who asks under a name of the server, and is not kept by the browser', async () => {
    const { url, port } = await asked(async () => sentence);
    const page = await fetch(url);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain(`<div class="frame-said">${sentence}</div><i class="frame-title">`);
    expect(await get(port, '/', 'city.example')).toContain('3 件事');
    expect(await get(port, '/', 'elsewhere.example')).not.toContain('3 件事');
  });
  it('is left out, and with it what the build said for the demo, where there is nothing, it fails or it takes too long', async () => {
    for (const office of [
      async () => '',
      () => Promise.reject(new Error('no database')),
      () => new Promise<string>(() => undefined),
    ]) {
      const page = await fetch((await asked(office)).url);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('<div class="frame-said"></div><i class="frame-title">');
    }
  });
});
