import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { WorkItem } from '@/ports/matter-api';
import { browserSummaries } from './browser-summaries';

const item: WorkItem = {
  id: 'a 1',
  kind: 'do',
  matterId: 'a',
  matter: '城市照明',
  origin: 'entered',
  leadUnit: null,
  stage: 'initiation',
  title: { zh: '研究论证', en: 'Study' },
  act: 'recordStudy',
  about: null,
  reasons: [],
  text: null,
  by: null,
  from: null,
  due: '2026-03-02',
  dueBy: 'law',
  notBefore: null,
};

it('keeps the work of each person apart, of one build of the app alone', async () => {
  const before = browserSummaries('of-work', 'build 1');
  await before.keepWork('office', new Map([['a', { stamp: 'day 1', items: [item] }]]));
  await before.keepWork('deputy', new Map([['a', { stamp: 'day 1', items: [] }]]));
  const again = browserSummaries('of-work', 'build 1');
  expect([...(await again.readWork('office'))]).toMatchObject([['a', { stamp: 'day 1', items: [item] }]]);
  expect((await again.readWork('deputy')).get('a')?.items).toEqual([]);
  expect((await again.readWork('offic')).size).toBe(0);
  expect((await browserSummaries('of-work', 'build 2').readWork('office')).size).toBe(0);
});
