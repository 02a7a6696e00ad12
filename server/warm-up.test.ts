import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore, memoryOpinionStore, memorySearchIndex, memoryWorkspaceStore } from '@/adapters/memory';
import { matterProjections } from '@/api/notices';
import { freshIndex } from '@/api/search';
import { civilDate } from '@/core/kernel';
import { buildSampleCity } from '../mocks/sample-city/build-sample-city';
import { warmUp } from './warm-up';

const city = buildSampleCity(chineseWorkingCalendar);

function opened(ending: AbortSignal) {
  const [matters, opinions, index] = [memoryMatterStore(city), memoryOpinionStore(), memorySearchIndex()];
  const clock = { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T01:00:00Z' };
  const told = matterProjections({ matters, opinions, clock, calendar: chineseWorkingCalendar, meetings: [] });
  const freshen = freshIndex({ index, told, opinions, documents: memoryWorkspaceStore() });
  const reported: string[] = [];
  const parts = {
    matters,
    told,
    freshen,
    now: () => 5,
    report: ({ message }: Error) => void reported.push(message),
    ending,
    firstMs: 0,
  };
  return { parts, index, reported };
}

it('makes everything and says so', async () => {
  const { parts, index } = opened(new AbortController().signal);
  const warming = warmUp(parts);
  expect(warming.state()).toEqual({ state: 'waiting' });
  await warming.done;
  expect(warming.state()).toEqual({ state: 'ready', ms: 0 });
  expect((await index.stamps()).size).toBe(city.length * 2 + 1);
});
it('stops where the server ends, and reports nothing', async () => {
  const ending = new AbortController();
  const { parts, index, reported } = opened(ending.signal);
  const all = () => {
    ending.abort();
    return parts.told.all();
  };
  const warming = warmUp({ ...parts, told: { ...parts.told, all } });
  await warming.done;
  expect((await index.stamps()).size).toBe(0);
  expect(reported).toEqual([]);
});
it('says that it failed: each is made when it is first asked for', async () => {
  const { parts, reported } = opened(new AbortController().signal);
  const warming = warmUp({ ...parts, freshen: async () => Promise.reject(new Error('disk full')) });
  await warming.done;
  expect([warming.state(), reported]).toEqual([{ state: 'failed' }, ['disk full']]);
});
