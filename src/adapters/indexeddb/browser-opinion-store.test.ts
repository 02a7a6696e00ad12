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
  const db = await openDB('odd');
  await db.add('batches', { matterId: 'a', id: 'b', channel: '信函', opinions: [{ text: '' }] });
  db.close();
  expect(await store.rows('a')).toEqual([]);
});

it('opens what was kept before counts were kept', async () => {
  const before = await openDB('first-layout', 1, {
    upgrade(fresh) {
      const batches = fresh.createObjectStore('batches', { autoIncrement: true });
      batches.createIndex('matter', 'matterId');
      batches.createIndex('batch', ['matterId', 'id'], { unique: true });
    },
  });
  const [channel, none] = ['信函', null];
  const opinion = { receivedOn: '2026-03-05', channel, district: none, stance: 'oppose', theme: none, clause: none };
  await before.add('batches', {
    matterId: 'a',
    id: 'b1',
    channel,
    opinions: [{ ...opinion, text: '太贵', person: 'p' }],
  });
  before.close();
  expect(await (await storeOver('first-layout')).tally('a', ['b1'])).toMatchObject({ rows: 1, stance: { oppose: 1 } });
});
