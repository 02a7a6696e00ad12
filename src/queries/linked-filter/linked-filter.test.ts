import { afterEach, expect, it } from 'vitest';
import type { FilterColumn } from '@/analysis/crossfilter';
import { linkedFilterOver, type WorkerEnd } from './linked-filter';
import type { ToWorker } from './messages';
import { serveLinkedFilter } from './serve-linked-filter';

/** The worker's code behind a real message channel of Node; every message to it is noted. */
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function worker(serve: typeof serveLinkedFilter | null = serveLinkedFilter) {
  const { port1, port2 } = new MessageChannel();
  serve?.(port2);
  const sent: ToWorker[] = [];
  const end: WorkerEnd & { ended: boolean } = {
    ended: false,
    get onmessage() {
      return port1.onmessage;
    },
    set onmessage(listener) {
      port1.onmessage = listener;
    },
    postMessage(message, transfer) {
      sent.push(message as ToWorker); // what the page sends
      port1.postMessage(message, transfer);
    },
    terminate() {
      end.ended = true;
      port1.close();
    },
  };
  open.push(() => port1.close());
  return { end, sent };
}

const columns = () =>
  ({
    wait: { kind: 'number', values: Float64Array.of(1, 2, 3, 4) },
    channel: { kind: 'category', codes: Int32Array.of(0, 1, 0, 1), names: ['a', 'b'] },
  }) satisfies Record<string, FilterColumn>;
const groups = { channels: { by: 'channel' } } as const;

async function opened(end: WorkerEnd) {
  const result = await linkedFilterOver(end, { columns: columns(), groups });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

it('shows all rows when opened, then what passes', async () => {
  const linked = await opened(worker().end);
  expect(linked.view()).toMatchObject({ passing: 4, rows: 4 });
  const seen: number[] = [];
  const leave = linked.subscribe(() => seen.push(linked.view().passing));
  linked.filter('wait', { kind: 'range', from: 2, to: 4 });
  await linked.settled();
  expect([...linked.view().groups.channels.counts]).toEqual([1, 1]);
  leave();
  linked.filter('wait', null);
  await linked.settled();
  expect(seen).toEqual([2]);
});

it('drops pointer moves that came too late, and keeps the latest of each column', async () => {
  const { end, sent } = worker();
  const linked = await opened(end);
  for (let from = 0; from < 100; from += 1) linked.filter('wait', { kind: 'range', from: from / 50, to: 3 });
  linked.filter('channel', { kind: 'among', codes: [1] });
  linked.filter('wait', { kind: 'range', from: 4, to: 5 });
  await linked.settled();
  expect(sent.filter(({ kind }) => kind === 'filter')).toHaveLength(2);
  expect(linked.view().passing).toBe(1);
  expect([...(await linked.rows(10))]).toEqual([3]);
});

it('rows heed a filter that still waits', async () => {
  const linked = await opened(worker().end);
  linked.filter('wait', { kind: 'range', from: 0, to: 9 });
  linked.filter('wait', { kind: 'range', from: 3, to: 9 });
  expect([...(await linked.rows(10))]).toEqual([2, 3]);
  expect([...(await linked.rows(1, 2))]).toEqual([3]);
});

it('hands columns over when given, copies them otherwise', async () => {
  const [kept, given] = [columns(), columns()];
  await linkedFilterOver(worker().end, { columns: kept, groups });
  await linkedFilterOver(worker().end, { columns: given, groups, give: true });
  expect(kept.wait.values).toHaveLength(4);
  expect(given.wait.values).toHaveLength(0);
});

it('ends the worker when refused, aborted, failed or closed', async () => {
  const refused = worker();
  const lame = { ...columns(), wait: { kind: 'number' as const, values: new Float64Array(3) } };
  expect(await linkedFilterOver(refused.end, { columns: lame, groups })).toMatchObject({ error: { kind: 'ragged' } });
  expect(refused.end.ended).toBe(true);

  const silent = worker(null);
  const stopping = new AbortController();
  const waiting = linkedFilterOver(silent.end, { columns: columns(), groups, signal: stopping.signal });
  stopping.abort();
  expect(await waiting).toEqual({ ok: false, error: { kind: 'aborted' } });
  expect(silent.end.ended).toBe(true);

  const failing = worker();
  const linked = await opened(failing.end);
  const rows = linked.rows(1);
  failing.end.onerror?.({ message: 'out of memory' } as ErrorEvent); // what a worker reports
  await expect(rows).rejects.toThrow('out of memory');
  expect(linked.fault()).toBe('out of memory');
  expect(linked.view().passing).toBe(4);

  const closed = worker();
  const other = await opened(closed.end);
  other.close();
  expect(closed.end.ended).toBe(true);
  await expect(other.rows(1)).rejects.toThrow('closed');
});
