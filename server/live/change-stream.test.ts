import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeFeed } from './change-feed';
import { changeStream } from './change-stream';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const placed = (position: number) => ({
  position,
  hint: { matterId: 'river-shore', version: position, by: '王芳', title: '示例' },
});
function heard(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const next = async () => {
    const { done, value } = await reader.read();
    return done ? null : new TextDecoder().decode(value).trim();
  };
  return { next, leave: () => reader.cancel() };
}
const open = (feed = changeFeed(), after: number | null = null, mayListen = async () => true) => {
  const leaving = new AbortController();
  return { feed, leaving, ...heard(changeStream({ feed, after, mayListen, signal: leaving.signal })) };
};

it('tells each change with its place, and what was missed to who comes back', async () => {
  const { feed, next } = open();
  expect(await next()).toBe('retry: 2000');
  feed.tell(placed(7));
  feed.tell(placed(7)); // heard of it twice
  feed.tell(placed(8));
  expect(await next()).toBe(`id: 7\ndata: ${JSON.stringify(placed(7).hint)}`);
  expect(await next()).toMatch(/^id: 8\n/);
  const back = open(feed, 7);
  await back.next();
  expect(await back.next()).toMatch(/^id: 8\n/);
});
it.each([[changeFeed()], [undefined]])('says so where it does not know what was missed', async (feed) => {
  const { next } = open(feed, 3);
  await next();
  expect(await next()).toBe('event: missed\ndata: {}');
});
it('has everybody read anew after the line to the other servers was cut', async () => {
  const { feed, next } = open();
  await next();
  feed.tell(placed(7));
  await next();
  feed.interrupted();
  expect(await next()).toBe('event: missed\ndata: {}');
  const back = open(feed, 7);
  await back.next();
  expect(await back.next()).toBe('event: missed\ndata: {}');
});
it('beats, and ends for who may listen no longer, who leaves, who is slow, and after a quarter of an hour', async () => {
  let may = true;
  const watched = open(changeFeed(), null, async () => may);
  await watched.next();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await watched.next()).toBe(':');
  may = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await watched.next()).toBeNull();

  const gone = open();
  gone.leaving.abort();
  await gone.next();
  expect(await gone.next()).toBeNull();

  const slow = open();
  for (let at = 1; at <= 200; at += 1) slow.feed.tell(placed(at));
  let lines = 0;
  while ((await slow.next()) !== null) lines += 1;
  expect(lines).toBe(100);

  const long = open();
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  for (let line = await long.next(); line !== null; line = await long.next()) expect(line).toMatch(/^(retry|:)/);
  expect(vi.getTimerCount()).toBe(0);
});
