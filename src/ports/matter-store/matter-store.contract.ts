import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { RecordedEvent } from '@/core/matter';
import { actorOf } from '@/testing/given';
import type { MatterStore } from './matter-store';

const on = civilDate('2026-03-02');

export const sampleEvent = (seq: number, title = '示例事项'): RecordedEvent => ({
  schema: 2,
  id: `c${seq}`,
  seq,
  commandId: `c${seq}`,
  recordedAt: '2026-03-02T09:30:00+08:00',
  on,
  actor: actorOf('office', '市政府办公厅'),
  type: 'MatterProposed',
  payload: { title, origin: 'sample', profileId: 'hlj2021' },
});

/** What every matter store keeps. `open` gives a fresh store; `reopen` opens the same data again where it outlives the object. */
export function matterStoreContract(
  name: string,
  open: () => Promise<MatterStore>,
  reopen?: () => Promise<MatterStore>,
): void {
  describe(`matter store: ${name}`, () => {
    it('keeps events in order', async () => {
      const store = await open();
      expect(await store.append('a', 0, [sampleEvent(1), sampleEvent(2)])).toEqual({ ok: true, value: 2 });
      expect(await store.append('a', 2, [sampleEvent(3, '罕见字𠮷🙂')])).toEqual({ ok: true, value: 3 });
      expect((await store.read('a')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect((await store.read('a'))[2]).toMatchObject({ payload: { title: '罕见字𠮷🙂' } });
    });
    it('answers an unknown matter with an empty record', async () =>
      expect(await (await open()).read('nobody')).toEqual([]));
    it('refuses a stale append and writes nothing', async () => {
      const store = await open();
      await store.append('a', 0, [sampleEvent(1)]);
      expect(await store.append('a', 0, [sampleEvent(1)])).toEqual({
        ok: false,
        error: { kind: 'conflict', version: 1 },
      });
      expect(await store.read('a')).toHaveLength(1);
    });
    it('lets exactly one of two racing appends win', async () => {
      const store = await open();
      const answers = await Promise.all([
        store.append('a', 0, [sampleEvent(1)]),
        store.append('a', 0, [sampleEvent(1)]),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await store.read('a')).toHaveLength(1);
    });
    it('lists the matters', async () => {
      const store = await open();
      await store.append('b', 0, [sampleEvent(1)]);
      await store.append('a', 0, [sampleEvent(1)]);
      expect(await store.ids()).toEqual(['b', 'a']);
    });
    it('cannot be changed through what it gave out', async () => {
      const store = await open();
      const given = [sampleEvent(1)];
      await store.append('a', 0, given);
      given.push(sampleEvent(2));
      expect(await store.read('a')).toHaveLength(1);
    });
    if (reopen)
      it('goes on after what another opened and appended', async () => {
        const store = await open();
        const other = await reopen();
        await store.append('a', 0, [sampleEvent(1)]);
        expect(await other.append('a', 1, [sampleEvent(2), sampleEvent(3)])).toEqual({ ok: true, value: 3 });
        expect(await store.append('a', 1, [sampleEvent(2)])).toMatchObject({ error: { kind: 'conflict', version: 3 } });
        expect((await store.read('a')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
        expect(await store.append('a', 3, [sampleEvent(4)])).toEqual({ ok: true, value: 4 });
        expect((await other.read('a')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      });
    if (reopen)
      it('outlives a reload', async () => {
        const store = await open();
        await store.append('a', 0, [sampleEvent(1), sampleEvent(2)]);
        const again = await reopen();
        expect(await again.read('a')).toEqual(await store.read('a'));
        expect(await again.append('a', 2, [sampleEvent(3)])).toEqual({ ok: true, value: 3 });
      });
  });
}
