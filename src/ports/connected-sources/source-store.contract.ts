import { describe, expect, it } from 'vitest';
import { sampleDraft } from './source-draft.fixtures';
import type { SourceStore, StoredSource } from './source-store';

const at = (version: number, told: Partial<StoredSource> = {}): StoredSource => ({
  id: 'orders',
  version,
  state: 'on',
  draft: sampleDraft(),
  savedAt: '2026-11-23T10:00:00.000Z',
  savedBy: '系统管理员',
  ...told,
});

/** What every store of data sources keeps. */
export function sourceStoreContract(name: string, open: () => Promise<SourceStore>): void {
  describe(`source store: ${name}`, () => {
    it('keeps sources in the order in which they were connected, each as it was saved last', async () => {
      const store = await open();
      expect(await store.list()).toEqual([]);
      for (const source of [at(1), at(1, { id: 'another' }), at(2, { state: 'paused' })])
        expect(await store.write(source)).toEqual({ ok: true, value: true });
      expect(await store.list()).toEqual([at(2, { state: 'paused' }), at(1, { id: 'another' })]);
    });
    it('writes over nothing that was saved in between', async () => {
      const store = await open();
      const conflict = { ok: false, error: { kind: 'conflict' } };
      await store.write(at(1));
      for (const stale of [at(1, { savedBy: '别人' }), at(3)]) expect(await store.write(stale)).toEqual(conflict);
      expect(await store.write(at(2, { id: 'unknown' }))).toEqual(conflict);
      expect(await store.list()).toEqual([at(1)]);
    });
  });
}
