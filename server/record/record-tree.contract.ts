import { beforeEach, describe, expect, it } from 'vitest';
import { recordChecks } from '@/adapters/web-crypto';
import { followBundle, hashOf, isGrown, readNote } from '@/core/record';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { sqlMatterStore } from '../database/sql-matter-store';
import type { CityDatabase } from '../database/tables';
import { checkTree } from './check-tree';
import { recordBundleOf } from './record-bundle-of';
import { openRecordKeys } from './record-keys';
import { openRecordTree, sha256Of } from './record-tree';

/** What the tree over all records does on every database. `tampered`: as somebody who may do everything would. */
export function recordTreeContract(
  name: string,
  open: () => Promise<{ db: CityDatabase; tampered(...statements: readonly string[]): Promise<void> }>,
): void {
  describe(`tree over all records: ${name}`, () => {
    let db: CityDatabase;
    let tampered: (...statements: readonly string[]) => Promise<void>;
    let at = '';
    const now = () => at;
    const parts = () => {
      const keys = openRecordKeys(db, null, now);
      return { db, keys, tree: openRecordTree(db, keys, now) };
    };
    const add = async (matter: string, ...seqs: readonly number[]) => {
      for (const seq of seqs)
        expect(await sqlMatterStore(db).append(matter, seq - 1, [sampleEvent(seq)])).toMatchObject({ ok: true });
    };
    const sizeOf = (note: string) => readNote(note)?.checkpoint.size;
    const checked = async (kept: string | null = null) => {
      const told = await checkTree(db, parts().keys, kept);
      return told.ok ? 'holds' : told.error;
    };
    beforeEach(async () => {
      ({ db, tampered } = await open());
      at = '2026-11-30T10:00:00.000Z';
    });

    it('grows by each record that moved, and by nothing else', async () => {
      const { tree } = parts();
      expect(sizeOf(await tree.checkpoint())).toBe(0);
      await add('a', 1, 2);
      await add('b', 1);
      const first = await tree.checkpoint();
      expect(sizeOf(first)).toBe(2);
      at = '2026-11-30T11:00:00.000Z';
      expect(await tree.checkpoint()).toBe(first);
      await add('a', 3);
      expect(sizeOf(await tree.checkpoint())).toBe(3);
      at = '2026-12-01T00:00:00.000Z';
      expect(await tree.checkpoint()).toContain('2026-12-01');
      expect(await checked()).toBe('holds');
    });

    it('proves of every record that it stands in it, and that it only grew', async () => {
      const { tree } = parts();
      const notes = [];
      for (let round = 1; round <= 9; round += 1) {
        for (const matter of ['a', 'b', 'c'].slice(0, (round % 3) + 1)) {
          const version = (await sqlMatterStore(db).read(matter)).length;
          await add(matter, version + 1);
        }
        notes.push(await tree.checkpoint());
      }
      for (const matter of ['a', 'b', 'c']) {
        const made = await recordBundleOf(parts(), matter, at);
        const bundle = { text: made?.sealed ?? '', tree: made?.tree ?? '', files: null };
        expect(await followBundle(bundle, recordChecks, null)).toMatchObject({
          faults: [],
          checkpoint: { origin: expect.any(String) },
        });
        const other = await recordBundleOf(parts(), matter === 'a' ? 'b' : 'a', at);
        const swapped = await followBundle({ ...bundle, tree: other?.tree ?? '' }, recordChecks, null);
        expect(swapped.faults.map(({ kind }) => kind)).toEqual(['not-in-tree']);
      }
      const points = notes.flatMap((note) => readNote(note)?.checkpoint ?? []);
      for (const first of points)
        for (const second of points.filter(({ size }) => size >= first.size)) {
          const path = (await tree.consistency(first.size, second.size)) ?? [];
          const about = ({ size, root }: typeof first) => ({ size, root: hashOf(root) });
          expect(isGrown({ first: about(first), second: about(second), path: path.map(hashOf) }, sha256Of)).toBe(true);
        }
      expect(await tree.consistency(3, 1_000)).toBeUndefined();
    });

    it('lets several ask for a checkpoint at once', async () => {
      await add('a', 1);
      await parts().keys.current();
      const notes = await Promise.all([1, 2, 3, 4].map(() => parts().tree.checkpoint()));
      expect(notes.map(sizeOf)).toEqual([1, 1, 1, 1]);
      expect(await checked()).toBe('holds');
    });

    it('signs no smaller tree after a larger one, whoever grows it', async () => {
      await parts().keys.current();
      for (let round = 1; round <= 6; round += 1)
        await Promise.all([
          add(`own-${round}`, 1),
          ...[1, 2, 3].map(async () => sizeOf(await parts().tree.checkpoint())),
          add(`other-${round}`, 1),
        ]);
      const sizes = (await parts().tree.checkpoints(100)).map((note) => sizeOf(note) ?? -1);
      expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
      expect(await checked()).toBe('holds');
    });

    it('tells when a whole record is gone, changed and reckoned anew, or the tree with it', async () => {
      await add('a', 1, 2);
      await add('b', 1);
      const kept = await parts().tree.checkpoint();
      expect(await checked(kept)).toBe('holds');
      await tampered("delete from events where matter = 'b'", "delete from heads where matter = 'b'");
      expect(await checked()).toContain('record of b does not stand as it stood');
      await tampered("delete from tree_leaves where matter = 'b'");
      expect(await checked()).toContain('leaves were changed, removed');
      await tampered('delete from checkpoints');
      expect(await checked()).toBe('holds'); // all of it was cleared away: only what is kept elsewhere tells
      expect(await checked(kept)).toContain('these data are older than the checkpoint, or records were lost');
      await tampered('delete from tree_leaves', 'delete from tree_nodes');
      await add('c', 1);
      await parts().tree.checkpoint();
      expect(await checked()).toBe('holds');
      expect(await checked(kept)).toContain('is of another tree');
      expect(await checked('a letter')).toContain('no checkpoint');
    });
  });
}
