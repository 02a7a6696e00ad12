import { expect, it } from 'vitest';
import { memoryOpinionStore } from '@/adapters/memory';
import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { opinionsOverSample } from './opinions-over-sample';

const none: never[] = [];
opinionStoreContract('over the sample city', async () => opinionsOverSample(async () => none, memoryOpinionStore()));

it('puts what is received after the views of the sample', async () => {
  const sample = {
    id: 's-1',
    receivedOn: '2026-03-01',
    channel: '门户网站',
    district: null,
    stance: 'none',
    theme: null,
    clause: null,
    text: '示例',
    person: 'P1',
    repeated: false,
    batch: null,
  } as const;
  const rows = [sample];
  const store = opinionsOverSample(async (matterId) => (matterId === 'a' ? rows : none), memoryOpinionStore());
  const { id: _, repeated: _r, batch: _b, ...opinion } = sample;
  await store.add('a', { id: 'b1', channel: '信函', opinions: [{ ...opinion, text: '来信', person: 'P2' }] });
  expect((await store.rows('a')).map(({ text }) => text)).toEqual(['示例', '来信']);
  expect(await store.tally('a', [])).toMatchObject({ rows: 1, persons: 1 });
  expect(await store.tally('a', ['b1'])).toMatchObject({ rows: 2, persons: 2 });
});
