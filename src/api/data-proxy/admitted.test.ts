import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { json, proxyOver, SECRET } from './upstream.fixtures';

describe('a request that is admitted', () => {
  it('reaches the backend with the secret and the named headers, and nothing else of the browser', async () => {
    let seen: IncomingMessage | undefined;
    const proxy = await proxyOver((request, response) => {
      seen = request;
      json(response, { rows: 1 });
    });
    const response = await fetch(`${proxy.url}/api/data/b/open/%E9%81%93?$filter=a%20eq%201`, {
      headers: {
        accept: 'application/json',
        prefer: 'count=exact',
        'if-none-match': '"1"',
        cookie: 'session=1',
        authorization: 'Bearer mine',
        'x-forwarded-for': '1.2.3.4',
        'hengce-purpose': 'm-17',
      },
    });
    expect(await response.json()).toEqual({ rows: 1 });
    expect(seen?.url).toBe('/base/open/%E9%81%93?$filter=a%20eq%201');
    expect(seen?.headers).toMatchObject({
      authorization: `Bearer ${SECRET}`,
      accept: 'application/json',
      prefer: 'count=exact',
      'if-none-match': '"1"',
      'user-agent': 'Hengce',
    });
    for (const name of ['cookie', 'x-forwarded-for', 'hengce-purpose', 'origin', 'referer'])
      expect(seen?.headers).not.toHaveProperty(name);
    expect(proxy.uses).toMatchObject([
      {
        who: '市发展改革委',
        backend: 'b',
        path: '/open/道',
        purpose: 'm-17',
        status: 200,
        outcome: 'answered',
        bytes: 10,
      },
    ]);
    expect(JSON.stringify(proxy.uses)).not.toContain('filter');
  });

  it('comes back with the named headers alone', async () => {
    const proxy = await proxyOver((request, response) =>
      response
        .writeHead(206, {
          'content-type': 'application/json',
          'content-range': '0-9/100',
          'preference-applied': 'count=exact',
          etag: '"7"',
          'last-modified': 'Mon, 02 Mar 2026 00:00:00 GMT',
          date: 'Mon, 02 Mar 2026 01:00:00 GMT',
          'x-total-count': '100',
          'ratelimit-remaining': '9',
          link: `<http://${request.headers.host}/base/open/x?page=2>; rel="next", <http://elsewhere.example/y>; rel="up"`,
          'set-cookie': 'a=1',
          server: 'secret-server/1.0',
          'access-control-allow-origin': '*',
          location: '/x',
          'www-authenticate': 'Basic',
        })
        .end('[]'),
    );
    const response = await fetch(`${proxy.url}/api/data/b/open/x`);
    expect(response.status).toBe(206);
    const headers = Object.fromEntries(response.headers);
    for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[name];
    expect(headers).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-length": "2",
        "content-range": "0-9/100",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "content-type": "application/json",
        "cross-origin-resource-policy": "same-origin",
        "date": "Mon, 02 Mar 2026 01:00:00 GMT",
        "etag": ""7"",
        "hengce-answer": "backend",
        "last-modified": "Mon, 02 Mar 2026 00:00:00 GMT",
        "link": "</api/data/b/open/x?page=2>; rel="next"",
        "preference-applied": "count=exact",
        "ratelimit-remaining": "9",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-total-count": "100",
      }
    `);
  });

  it('is unpacked, and its length is its own', async () => {
    const text = JSON.stringify({ rows: '数'.repeat(5_000) });
    const proxy = await proxyOver((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(text)),
    );
    const response = await fetch(`${proxy.url}/api/data/b/open/x`);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(text);
  });

  it('may be a POST with a body, a HEAD, a 304, an error of the backend', async () => {
    let body = '';
    const proxy = await proxyOver((request, response) => {
      if (request.method === 'HEAD')
        return response.writeHead(200, { 'x-total-count': '5', 'content-length': 999 }).end();
      if (request.url?.endsWith('/same')) return response.writeHead(304, { etag: '"1"' }).end();
      if (request.url?.endsWith('/wrong'))
        return response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"no such field"}');
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => json(response, { got: body }));
    });
    const posted = await fetch(`${proxy.url}/api/data/b/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"select":"道路"}',
    });
    expect(await posted.json()).toEqual({ got: '{"select":"道路"}' });
    const head = await fetch(`${proxy.url}/api/data/b/open/x`, { method: 'HEAD' });
    expect([head.status, head.headers.get('x-total-count'), await head.text()]).toEqual([200, '5', '']);
    const same = await fetch(`${proxy.url}/api/data/b/open/same`, { headers: { 'if-none-match': '"1"' } });
    expect([same.status, same.headers.get('etag')]).toEqual([304, '"1"']);
    const wrong = await fetch(`${proxy.url}/api/data/b/open/wrong`);
    expect([wrong.status, wrong.headers.get('hengce-answer'), await wrong.json()]).toEqual([
      400,
      'backend',
      { error: 'no such field' },
    ]);
  });

  it.each([
    'text/html',
    'text/javascript',
    'application/javascript; charset=utf-8',
    'image/svg+xml',
    'application/xhtml+xml',
  ])('is plain bytes when the backend calls it %s', async (type) => {
    const proxy = await proxyOver((_, response) =>
      response.writeHead(200, { 'content-type': type }).end('<script>1</script>'),
    );
    const response = await fetch(`${proxy.url}/api/data/b/open/x`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
