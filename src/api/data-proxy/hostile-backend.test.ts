import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { json, listen, proxyBefore, proxyOver, SECRET, told, until, upstream } from './upstream.fixtures';

describe('a hostile backend', () => {
  it('that never ends is cut off at the limit, with an error and not with a shorter answer', async () => {
    let closed = false;
    const proxy = await proxyOver(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.on('close', () => {
          closed = true;
        });
        const more = () => response.write('x'.repeat(10_000), () => !closed && setImmediate(more));
        more();
      },
      { limits: { answerBytes: 100_000 } },
    );
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({
      status: 502,
      kind: 'too-large',
      what: 'answer',
      cap: 100_000,
      backend: 'b',
    });
    expect(await until(() => closed)).toBe(true);
  });

  it('that packs much into little is counted unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const proxy = await proxyOver((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb), {
      limits: { answerBytes: 1_000_000 },
    });
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({ kind: 'too-large' });
  });

  it('that answers exactly at the limit is whole; one byte more is too large', async () => {
    const proxy = await proxyOver(
      (request, response) => response.end('x'.repeat(request.url?.endsWith('more') ? 101 : 100)),
      { limits: { answerBytes: 100 } },
    );
    expect(await (await fetch(`${proxy.url}/api/data/b/open/x`)).text()).toHaveLength(100);
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/more`))).toMatchObject({ kind: 'too-large' });
  });

  it.each([
    ['headers', () => undefined],
    ['body', (response: ServerResponse) => response.writeHead(200).write('[')],
  ])('that is slow with its %s is late', async (_, begin) => {
    const proxy = await proxyOver((__, response) => void begin(response), { limits: { deadlineMs: 80 } });
    const begun = performance.now();
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({
      status: 504,
      kind: 'late',
      afterMs: 80,
    });
    expect(performance.now() - begun).toBeLessThan(600);
  });

  it('that is deaf to the signal is late all the same', async () => {
    const proxy = await proxyBefore(
      'http://127.0.0.1:1',
      { limits: { deadlineMs: 50 } },
      { forward: () => new Promise(() => undefined) },
    );
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({ kind: 'late' });
  });

  it('that redirects is not followed', async () => {
    let reached = false;
    const elsewhere = await upstream((_, response) => {
      reached = true;
      json(response, {});
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const proxy = await proxyOver((_, response) =>
        response.writeHead(status, { location: `${elsewhere}/open/x` }).end(),
      );
      const answer = await fetch(`${proxy.url}/api/data/b/open/x`, { redirect: 'manual' });
      expect(answer.headers.get('location')).toBeNull();
      expect(await told(answer)).toMatchObject({ status: 502, kind: 'refused', why: 'redirect' });
    }
    expect(reached).toBe(false);
  });

  it.each([
    ['than it promised', { 'content-length': 1_000 }],
    ['than a whole', {}],
  ])('that sends less %s is offline', async (_, headers) => {
    const proxy = await proxyOver((__, response) => {
      response.writeHead(200, headers).write('[1,2');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({
      status: 502,
      kind: 'offline',
      why: 'broken-off',
    });
  });

  it('that is not there is offline', async () => {
    const gone = await listen(() => undefined);
    await gone.stop();
    const proxy = await proxyBefore(gone.url);
    expect(await told(await fetch(`${proxy.url}/api/data/b/open/x`))).toMatchObject({
      status: 502,
      kind: 'offline',
      why: 'unreachable',
    });
  });

  it('that does not take the secret is the business of the administrator, not a login for the reader', async () => {
    const proxy = await proxyOver((_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end());
    const answer = await fetch(`${proxy.url}/api/data/b/open/x`);
    expect(answer.headers.get('www-authenticate')).toBeNull();
    expect(await told(answer)).toMatchObject({ status: 502, kind: 'refused', why: 'credential' });
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['in plain', (response) => response.end(`数 ${SECRET} is wrong`)],
    ['as JSON', (response) => response.end(JSON.stringify({ headers: { authorization: `Bearer ${SECRET}` } }))],
    ['in an address', (response) => response.end(`/x?key=${encodeURIComponent(SECRET)}`)],
    ['in base64', (response) => response.end(btoa(SECRET))],
    ['packed', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(SECRET))],
    ['in a header', (response) => response.writeHead(200, { etag: `W/${SECRET}` }).end()],
    ['as an error', (response) => response.writeHead(500).end(SECRET)],
  ])('that sends the secret back %s is held back', async (_, say) => {
    const proxy = await proxyOver((__, response) => void say(response));
    const answer = await fetch(`${proxy.url}/api/data/b/open/x`);
    const text = (await answer.text()) + JSON.stringify([...answer.headers]);
    expect(answer.status).toBe(502);
    expect(text).toContain('secret-in-answer');
    for (const form of [SECRET, encodeURIComponent(SECRET), JSON.stringify(SECRET).slice(1, -1), btoa(SECRET)])
      expect(text).not.toContain(form);
    expect(JSON.stringify(proxy.uses)).not.toContain(SECRET);
  });
});
