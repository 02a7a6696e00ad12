import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { closeGently, listen } from './listen';

const host = '127.0.0.1';
const open: ReturnType<typeof createServer>[] = [];
const server = (listener: Parameters<typeof createServer>[1] = (_, response) => void response.end()) => {
  const made = createServer(listener);
  open.push(made);
  return made;
};
afterEach(() => {
  for (const each of open.splice(0)) {
    each.close();
    each.closeAllConnections();
  }
});

describe('listening', () => {
  it('takes the next free port, or says that the one named is taken', async () => {
    const first = await listen(server(), { host, port: 0, strict: false });
    if (!first.ok) throw new Error(first.error);
    const second = await listen(server(), { host, port: first.value, strict: false });
    expect(second.ok && second.value).toBeGreaterThan(first.value);
    const third = await listen(server(), { host, port: first.value, strict: true });
    expect(third).toMatchObject({ ok: false, error: expect.stringContaining(`port ${first.value}`) });
  });
});

describe('closing', () => {
  const started = async (ms: number) => {
    let began = () => {};
    const begun = new Promise<void>((done) => {
      began = done;
    });
    const slow = server((_, response) => {
      began();
      setTimeout(() => response.end('whole'), ms);
    });
    const at = await listen(slow, { host, port: 0, strict: false });
    if (!at.ok) throw new Error(at.error);
    const asked = fetch(`http://${host}:${at.value}/`).then((response) => response.text());
    await begun;
    return { slow, asked, again: () => fetch(`http://${host}:${at.value}/`) };
  };
  it('lets what is under way finish, and takes nothing new', async () => {
    const { slow, asked, again } = await started(100);
    const closed = closeGently(slow, 2_000);
    await expect(again()).rejects.toThrow();
    expect(await asked).toBe('whole');
    const answered = performance.now();
    await closed;
    expect(performance.now() - answered).toBeLessThan(500);
  });
  it('cuts what does not finish', async () => {
    const { slow, asked } = await started(60_000);
    const ended = expect(asked).rejects.toThrow();
    const begun = performance.now();
    await closeGently(slow, 50);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await ended;
  });
});
