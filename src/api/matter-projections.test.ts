import { expect, it } from 'vitest';
import { memoryMatterStore, memoryOpinionStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { KeptSummaries, KeptSummary, KeptWork } from '@/ports/kept-summaries';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { matterProjections } from './matter-projections';

/** What outlives the page, held in a map. */
function keeping() {
  const kept = new Map<string, KeptSummary>();
  const work = new Map<string, Map<string, KeptWork>>();
  const summaries: KeptSummaries = {
    read: async () => new Map(kept),
    keep: async (matters) => {
      for (const [id, matter] of matters) kept.set(id, matter);
    },
    readWork: async (person) => new Map(work.get(person)),
    keepWork: async (person, matters) => void work.set(person, new Map([...(work.get(person) ?? []), ...matters])),
  };
  return { kept, work, summaries };
}

const started = (
  summaries: KeptSummaries,
  records: readonly string[] = ['a', 'b'],
  today = civilDate('2026-03-02'),
) => {
  const matters = memoryMatterStore(records.map((id) => [id, [sampleEvent(1, id)]]));
  const told = matterProjections({
    matters,
    opinions: memoryOpinionStore(),
    clock: { today: () => today, now: () => '2026-03-02T09:30:00+08:00' },
    calendar: testCalendar,
    meetings: [],
    summaries,
  });
  return { matters, told };
};

it('keeps what was reckoned, and tells it again after a new start', async () => {
  const { kept, summaries } = keeping();
  const first = await started(summaries).told.summaries();
  expect([...kept.keys()]).toEqual(['a', 'b']);
  const a = kept.get('a');
  if (a) kept.set('a', { ...a, summary: { ...a.summary, title: 'as kept' } });
  const again = await started(summaries).told.summaries();
  expect(again.map(({ title }) => title)).toEqual(['as kept', 'b']);
  expect(again[1]).toEqual(first[1]);
});

it('reckons anew what has a new entry, and everything on another day', async () => {
  const { kept, summaries } = keeping();
  const { matters, told } = started(summaries);
  await told.summaries();
  for (const [id, known] of kept) kept.set(id, { ...known, summary: { ...known.summary, title: 'as kept' } });
  const next = started(summaries);
  await next.matters.append('a', 1, [{ ...sampleEvent(2), type: 'MatterProposed' }]).catch(() => undefined);
  expect((await next.told.summaries()).map(({ title }) => title)).toEqual(['示例事项', 'as kept']);
  const tomorrow = started(summaries, ['a', 'b'], civilDate('2026-03-03'));
  expect((await tomorrow.told.summaries()).map(({ title }) => title)).toEqual(['a', 'b']);
  expect(await matters.ids()).toEqual(['a', 'b']);
});

it('where nothing can be read or kept, everything is reckoned', async () => {
  const no = () => Promise.reject(new Error('no'));
  const refused = { read: no, keep: no, readWork: no, keepWork: no };
  expect((await started(refused).told.summaries()).map(({ title }) => title)).toEqual(['a', 'b']);
  expect(await started(refused).told.work(actorOf('office', '市政府办公厅'))).not.toEqual([]);
});

it('keeps the work of a person, tells it after a new start, and nobody else’s', async () => {
  const { work, summaries } = keeping();
  const office = actorOf('office', '市政府办公厅');
  const first = await started(summaries).told.work(office);
  expect(first.length).toBeGreaterThan(0);
  const [[person, kept] = ['', new Map<string, KeptWork>()]] = [...work];
  for (const [id, { stamp, items }] of kept)
    kept.set(id, { stamp, items: items.map((item) => ({ ...item, matter: 'as kept' })) });
  expect(new Set((await started(summaries).told.work(office)).map(({ matter }) => matter))).toEqual(
    new Set(['as kept']),
  );
  expect(await started(summaries).told.work(actorOf('deputy', '市政府'))).not.toContainEqual(
    expect.objectContaining({ matter: 'as kept' }),
  );
  expect([...work.keys()]).toContain(person);
  expect(work.size).toBe(2);
  const tomorrow = await started(summaries, ['a', 'b'], civilDate('2026-03-03')).told.work(office);
  expect(tomorrow).not.toContainEqual(expect.objectContaining({ matter: 'as kept' }));
});
