import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { memoryMatterStore } from '@/adapters/memory';
import type { MatterStore } from '@/ports/matter-store';
import { matterStoreContract, sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { openJournal } from './journal';
import { deleteJournal } from './journal-database';
import { openJournalSettings } from './journal-settings';
import { journaledMatterStore } from './journaled-matter-store';

let count = 0;

async function storeOver(name: string): Promise<MatterStore> {
  const journal = await openJournal(name);
  if (!journal.ok) throw new Error(journal.error.kind);
  const store = await journaledMatterStore(memoryMatterStore(), journal.value);
  if (!store.ok) throw new Error(store.error.why);
  return store.value;
}

matterStoreContract(
  'memory with an IndexedDB journal',
  () => storeOver(`contract-${++count}`),
  () => storeOver(`contract-${count}`),
);

it('names the batch that cannot be read and gives all of it back', async () => {
  const store = await storeOver('corrupt');
  await store.append('a', 0, [sampleEvent(1)]);
  const db = await openDB('corrupt', 1);
  await db.add('appends', { matterId: 'a', events: [{ seq: 2, event: { type: 'Nonsense' } }] });
  db.close();
  const journal = await openJournal('corrupt');
  expect(journal).toMatchObject({ ok: false, error: { kind: 'corrupt', at: 2 } });
  if (!journal.ok && journal.error.kind === 'corrupt') expect(journal.error.raw).toHaveLength(2);
});

it('reports a batch that does not follow on the record', async () => {
  await (await storeOver('gap')).append('a', 0, [sampleEvent(1)]);
  const db = await openDB('gap', 1);
  await db.add('appends', { matterId: 'a', events: [sampleEvent(7)] });
  db.close();
  const journal = await openJournal('gap');
  if (!journal.ok) throw new Error('expected to open');
  expect(await journaledMatterStore(memoryMatterStore(), journal.value)).toMatchObject({ ok: false, error: { at: 2 } });
});

it('begins again after a reset', async () => {
  await (await storeOver('reset')).append('a', 0, [sampleEvent(1)]);
  await deleteJournal('reset');
  expect(await (await storeOver('reset')).ids()).toEqual([]);
});

it('tells how many batches a journal holds, and keeps settings beside it', async () => {
  const before = await openJournalSettings('settings');
  expect(before?.batches).toBe(0);
  await before?.write('today', '2026-12-01');
  await (await storeOver('settings')).append('a', 0, [sampleEvent(1)]);
  const after = await openJournalSettings('settings');
  expect(after?.batches).toBe(1);
  expect(await after?.read('today')).toBe('2026-12-01');
  expect(await after?.read('other')).toBeUndefined();
});

it('keeps two tabs over one journal in step', async () => {
  const [left, right] = [await storeOver('tabs'), await storeOver('tabs')];
  expect(await left.append('a', 0, [sampleEvent(1)])).toEqual({ ok: true, value: 1 });
  expect(await right.append('a', 0, [sampleEvent(1)])).toEqual({ ok: false, error: { kind: 'conflict', version: 1 } });
  expect(await right.append('a', 1, [sampleEvent(2)])).toEqual({ ok: true, value: 2 });
  expect(await left.read('a')).toHaveLength(2);
  const racing = await Promise.all([left.append('a', 2, [sampleEvent(3)]), right.append('a', 2, [sampleEvent(3)])]);
  expect(racing.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await (await storeOver('tabs')).read('a')).toHaveLength(3);
});
