import { describe, expect, it } from 'vitest';
import type { Uploads } from './uploads';

const upload = { id: 'u1', by: 'p', name: '纪要.pdf', bytes: 6, begunAt: '2026-11-30T09:00:00.000Z' };

/** What every place for files on their way keeps. */
export function uploadsContract(name: string, open: () => Promise<Uploads>, reopen?: () => Promise<Uploads>): void {
  describe(`uploads: ${name}`, () => {
    it('puts the pieces together in their order', async () => {
      const uploads = await open();
      expect(await uploads.find('u1')).toBeUndefined();
      expect(await uploads.begin(upload)).toEqual({ ok: true, value: true });
      expect(await uploads.find('u1')).toEqual({ ...upload, received: 0 });
      expect(await uploads.append('u1', 0, Uint8Array.of(1, 2))).toEqual({ ok: true, value: 2 });
      expect(await uploads.append('u1', 2, Uint8Array.of(3, 4, 5, 6))).toEqual({ ok: true, value: 6 });
      expect(await uploads.find('u1')).toEqual({ ...upload, received: 6 });
      expect(await uploads.content('u1')).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
    });
    it('takes no piece out of its place, twice, beyond the end or of nothing begun', async () => {
      const uploads = await open();
      const elsewhere = { ok: false, error: { kind: 'other-place' } };
      expect(await uploads.append('u1', 0, Uint8Array.of(1))).toEqual({ ok: false, error: { kind: 'not-there' } });
      await uploads.begin(upload);
      const both = await Promise.all([1, 2].map(() => uploads.append('u1', 0, Uint8Array.of(1, 2))));
      expect(both).toContainEqual({ ok: true, value: 2 });
      expect(both).toContainEqual(elsewhere);
      expect(await uploads.append('u1', 4, Uint8Array.of(5))).toEqual(elsewhere);
      expect(await uploads.append('u1', 2, new Uint8Array(5))).toEqual(elsewhere);
      expect(await uploads.content('u1')).toEqual(Uint8Array.of(1, 2));
    });
    it('keeps what came when it is begun again, and tells several apart', async () => {
      const uploads = await open();
      await uploads.begin(upload);
      await uploads.append('u1', 0, Uint8Array.of(1));
      await uploads.begin(upload);
      await uploads.begin({ ...upload, id: 'u2' });
      await uploads.append('u2', 0, Uint8Array.of(9, 9));
      const list = (await uploads.list()).map(({ id, received }) => `${id} ${received}`);
      expect(list.sort()).toEqual(['u1 1', 'u2 2']);
    });
    it('remembers what became of one, and forgets one that was dropped', async () => {
      const uploads = await open();
      await uploads.begin(upload);
      await uploads.append('u1', 0, Uint8Array.of(1, 2, 3, 4, 5, 6));
      const file = { digest: 'a'.repeat(64), bytes: 6, name: '纪要.pdf', type: 'pdf' as const };
      await uploads.end('u1', file);
      expect(await uploads.find('u1')).toMatchObject({ ended: file });
      expect(await uploads.content('u1')).toBeUndefined();
      await uploads.drop('u1');
      await uploads.drop('never there');
      expect(await uploads.find('u1')).toBeUndefined();
      expect(await uploads.list()).toEqual([]);
    });
    it.runIf(reopen)('goes on where it stood in another process', async () => {
      const uploads = await open();
      await uploads.begin(upload);
      await uploads.append('u1', 0, Uint8Array.of(1, 2));
      const again = await reopen?.();
      expect(await again?.find('u1')).toMatchObject({ received: 2 });
      expect(await again?.append('u1', 2, Uint8Array.of(3))).toEqual({ ok: true, value: 3 });
    });
  });
}
