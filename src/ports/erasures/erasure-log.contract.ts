import { describe, expect, it } from 'vitest';
import type { WorkspaceStore } from '@/ports/workspace';
import { actorOf } from '@/testing/given';
import type { Erasure, ErasureLog } from './erasure';

const erasure: Erasure = {
  id: 'a',
  on: '2026-11-23',
  rule: { kind: 'kept-days', source: { zh: '工单服务', en: 'Work orders' }, days: 90 },
  digest: 'd'.repeat(64),
  title: { zh: '工单', en: 'Orders' },
  backend: 'traffic',
  dataset: 'orders',
  keptOn: '2026-08-01',
};
const copy = {
  id: 'a',
  version: 1,
  body: {},
  by: actorOf('office'),
  createdBy: actorOf('office'),
  savedOn: '2026-08-01',
};

/** What every log of erasures keeps. */
export function erasureLogContract(
  name: string,
  open: () => Promise<{ readonly log: ErasureLog; readonly documents: WorkspaceStore }>,
): void {
  describe(`erasures: ${name}`, () => {
    it('erases the copy and records it together, once', async () => {
      const { log, documents } = await open();
      await documents.write('snapshots', copy);
      expect(await log.erase(2, erasure)).toBe(false); // another version stands there
      expect(await documents.read('snapshots', 'a')).toEqual(copy);
      expect(await Promise.all([log.erase(1, erasure), log.erase(1, erasure)])).toEqual([true, false]);
      expect(await documents.read('snapshots', 'a')).toBeUndefined();
      expect(await log.list()).toEqual([erasure]);
      expect(await log.of('a')).toEqual(erasure);
      expect(await log.of('b')).toBeUndefined();
    });
    it('tells the last erasure of a copy that was kept again, the newest first', async () => {
      const { log, documents } = await open();
      const later = { ...erasure, on: '2027-02-23' };
      for (const one of [erasure, later]) {
        await documents.write('snapshots', copy);
        expect(await log.erase(1, one)).toBe(true);
      }
      expect(await log.of('a')).toEqual(later);
      expect(await log.list()).toEqual([later, erasure]);
    });
  });
}
