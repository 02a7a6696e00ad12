import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { memoryMatterStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { MatterStore } from '@/ports/matter-store';
import { matterStoreContract, sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { openJournal } from './journal';
import { deleteJournal } from './journal-database';
import { openJournalSettings } from './journal-settings';
import { journaledMatterStore } from './journaled-matter-store';
import { dropSetAside, keptAside, setAside } from './set-aside';

let count = 0;

async function storeOver(name: string): Promise<MatterStore> {
  const journal = await openJournal(name);
  if (!journal.ok) throw new Error(journal.error.kind);
  const { store, unreadable } = await journaledMatterStore(memoryMatterStore(), journal.value);
  if (unreadable.length > 0) throw new Error(unreadable[0]?.why.en);
  return store;
}

const addRaw = async (name: string, value: unknown) => {
  const db = await openDB(name, 1);
  await db.add('appends', value);
  db.close();
};
const openAgain = async (name: string) => {
  const journal = await openJournal(name);
  if (!journal.ok) throw new Error(journal.error.kind);
  return journaledMatterStore(memoryMatterStore(), journal.value);
};

matterStoreContract(
  'memory with an IndexedDB journal',
  () => storeOver(`contract-${++count}`),
  () => storeOver(`contract-${count}`),
);

it('names an entry that cannot be read, and opens what stands before it', async () => {
  await (await storeOver('corrupt')).append('a', 0, [sampleEvent(1)]);
  await addRaw('corrupt', { matterId: 'a', events: [{ seq: 2, event: { type: 'Nonsense' } }] });
  const opened = await openAgain('corrupt');
  expect(opened.unreadable).toMatchObject([{ of: 'acts', at: 2, matterId: 'a', title: '示例事项' }]);
  expect(await opened.store.read('a')).toHaveLength(1);
});

it('opens the rest once what cannot be read was put aside, which stays as it was', async () => {
  const store = await storeOver('aside');
  await store.append('a', 0, [sampleEvent(1)]);
  await store.append('b', 0, [sampleEvent(1)]);
  const damaged = { matterId: 'a', events: [{ ...sampleEvent(2), on: 'yesterday' }] };
  await addRaw('aside', damaged);
  await addRaw('aside', { matterId: 'a', events: [sampleEvent(3)] });
  await addRaw('aside', { matterId: 'b', events: [sampleEvent(2)] });
  const opened = await openAgain('aside');
  expect(opened.unreadable.map(({ at }) => at)).toEqual([3, 4]);
  await setAside('aside', opened.unreadable, civilDate('2026-11-23'));
  const again = await storeOver('aside');
  expect([(await again.read('a')).length, (await again.read('b')).length]).toEqual([1, 2]);
  expect(await again.append('a', 1, [sampleEvent(2)])).toEqual({ ok: true, value: 2 });
  expect((await (await storeOver('aside')).read('a')).length).toBe(2);
  const kept = await keptAside('aside');
  expect(kept.map(({ at, setAsideOn }) => [at, setAsideOn])).toEqual([
    [3, '2026-11-23'],
    [4, '2026-11-23'],
  ]);
  expect(kept[0]?.value).toEqual(damaged);
  await dropSetAside('aside');
  expect(await keptAside('aside')).toEqual([]);
});

it('keeps what was put aside before, and names it even where its description is lost', async () => {
  await storeOver('aside-odd');
  const db = await openDB('aside-odd', 1);
  await db.put('settings', ['what is this?'], 'set-aside');
  await db.add('appends', 'half');
  db.close();
  const opened = await openAgain('aside-odd');
  await setAside('aside-odd', opened.unreadable, civilDate('2026-11-23'));
  expect((await keptAside('aside-odd')).map(({ value }) => value)).toEqual(['what is this?', 'half']);
});

it('opens a journal that a newer version laid out, and judges every entry by itself', async () => {
  const db = await openDB('laid-out-newer', 7, {
    upgrade(fresh) {
      fresh.createObjectStore('appends', { autoIncrement: true });
      fresh.createObjectStore('settings');
    },
  });
  await db.add('appends', { matterId: 'a', events: [sampleEvent(1)] });
  db.close();
  expect(await (await storeOver('laid-out-newer')).ids()).toEqual(['a']);
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
