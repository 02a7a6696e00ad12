import { describe, expect, it } from 'vitest';
import type { FileBytes } from './file-bytes';

/** What every store of bytes keeps; `reopen` opens the same store again where it outlives the page. */
export function fileBytesContract(
  name: string,
  open: () => Promise<FileBytes>,
  reopen?: () => Promise<FileBytes>,
): void {
  describe(`file bytes: ${name}`, () => {
    it('gives back what was put, and nothing else', async () => {
      const store = await open();
      const bytes = Uint8Array.from([0, 255, 128, 10]);
      expect(await store.put('a', bytes)).toEqual({ ok: true, value: true });
      expect(await store.get('a')).toEqual(bytes);
      expect(await store.get('b')).toBeUndefined();
      expect(await store.digests()).toEqual(['a']);
    });
    it('forgets what was removed', async () => {
      const store = await open();
      await store.put('a', Uint8Array.of(1));
      await store.remove('a');
      await store.remove('never there');
      expect(await store.get('a')).toBeUndefined();
      expect(await store.digests()).toEqual([]);
    });
    it('is not changed by what happens to the bytes afterwards', async () => {
      const store = await open();
      const bytes = Uint8Array.of(1, 2);
      await store.put('a', bytes);
      bytes[0] = 9;
      expect(await store.get('a')).toEqual(Uint8Array.of(1, 2));
    });
    it.runIf(reopen)('outlives the page', async () => {
      await (await open()).put('a', Uint8Array.of(7));
      expect(await (await reopen?.())?.get('a')).toEqual(Uint8Array.of(7));
    });
  });
}
