import { describe, expect, it } from 'vitest';
import { actorOf } from '@/testing/given';
import type { StoredDocument } from './collection';
import type { WorkspaceStore } from './workspace-store';

const at = (version: number, text = '数字不对'): StoredDocument => ({
  id: 'a',
  version,
  body: { text },
  by: actorOf('office'),
  createdBy: actorOf('office'),
  savedOn: '2026-11-23',
});

/** What every document store keeps. */
export function workspaceStoreContract(
  name: string,
  open: () => Promise<WorkspaceStore>,
  reopen?: () => Promise<WorkspaceStore>,
): void {
  describe(`document store: ${name}`, () => {
    it('keeps documents by collection and id', async () => {
      const store = await open();
      expect(await store.list('figure-reports')).toEqual([]);
      expect(await store.write('figure-reports', at(1))).toEqual({ ok: true, value: true });
      expect(await store.write('figure-reports', at(2, '改过🙂'))).toEqual({ ok: true, value: true });
      expect(await store.read('figure-reports', 'a')).toEqual(at(2, '改过🙂'));
      expect(await store.list('figure-reports')).toHaveLength(1);
    });
    it('refuses a stale write and a stale removal', async () => {
      const store = await open();
      await store.write('figure-reports', at(1));
      const conflict = { ok: false, error: { kind: 'conflict', version: 1 } };
      expect(await store.write('figure-reports', at(1, '别的'))).toEqual(conflict);
      expect(await store.write('figure-reports', at(3))).toEqual(conflict);
      expect(await store.remove('figure-reports', 'a', 2)).toEqual(conflict);
      expect(await store.read('figure-reports', 'a')).toEqual(at(1));
    });
    it('removes', async () => {
      const store = await open();
      await store.write('figure-reports', at(1));
      expect(await store.remove('figure-reports', 'a', 1)).toEqual({ ok: true, value: true });
      expect(await store.read('figure-reports', 'a')).toBeUndefined();
    });
    it('lets one of two racing writes win', async () => {
      const store = await open();
      const answers = await Promise.all([store.write('figure-reports', at(1)), store.write('figure-reports', at(1))]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    });
    if (reopen)
      it('outlives a reload', async () => {
        await (await open()).write('figure-reports', at(1));
        expect(await (await reopen()).read('figure-reports', 'a')).toEqual(at(1));
      });
  });
}
