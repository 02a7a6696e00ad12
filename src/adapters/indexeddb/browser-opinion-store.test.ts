import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { OpinionStore } from '@/ports/opinion-store';
import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { browserOpinionStore } from './browser-opinion-store';

let count = 0;
async function storeOver(name: string): Promise<OpinionStore> {
  const store = await browserOpinionStore(name);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

opinionStoreContract(
  'IndexedDB',
  () => storeOver(`opinions-${++count}`),
  () => storeOver(`opinions-${count}`),
);

it('leaves out a batch that is not of the agreed shape', async () => {
  const store = await storeOver('odd');
  const db = await openDB('odd', 1);
  await db.add('batches', { matterId: 'a', id: 'b', channel: '信函', opinions: [{ text: '' }] });
  db.close();
  expect(await store.rows('a')).toEqual([]);
});
