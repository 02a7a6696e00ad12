import { describe, expect, it } from 'vitest';
import { digestOfBytes } from './digest-of-bytes';
import type { FileStore } from './file-store';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What every store of files keeps. `reopen`: the same store again; `damage`: changes what is kept under a digest behind its back. */
export function fileStoreContract(
  name: string,
  open: () => Promise<FileStore>,
  { reopen, damage }: { reopen?(): Promise<FileStore>; damage?(digest: string): Promise<void> } = {},
): void {
  describe(`file store: ${name}`, () => {
    it('gives back what was put, by its digest, and nothing else', async () => {
      const store = await open();
      const bytes = Uint8Array.from([0, 255, 128, 10, 13]);
      const digest = await digestOfBytes(bytes);
      expect(await store.sizeOf(digest)).toBeUndefined();
      expect(await store.get(digest)).toEqual({ ok: false, error: { kind: 'not-there' } });
      expect(await store.put(digest, bytes)).toEqual({ ok: true, value: true });
      expect(await store.get(digest)).toEqual({ ok: true, value: bytes });
      expect(await store.sizeOf(digest)).toBe(5);
      expect(await store.sizeOf('0'.repeat(64))).toBeUndefined();
      expect(await store.kept()).toEqual([{ digest, bytes: 5 }]);
    });
    it('refuses bytes of another digest and keeps nothing of them', async () => {
      const store = await open();
      expect(await store.put('a'.repeat(64), bytesOf('信'))).toEqual({ ok: false, error: { kind: 'other-digest' } });
      expect(await store.kept()).toEqual([]);
    });
    it('keeps the same file once, however often and at once it is put', async () => {
      const store = await open();
      const bytes = bytesOf('同一文件'.repeat(1_000));
      const digest = await digestOfBytes(bytes);
      const put = await Promise.all(Array.from({ length: 8 }, () => store.put(digest, bytes.slice())));
      expect(put.every(({ ok }) => ok)).toBe(true);
      expect(await store.kept()).toEqual([{ digest, bytes: bytes.length }]);
      expect(await store.get(digest)).toEqual({ ok: true, value: bytes });
    });
    it('keeps an empty file and a large one', async () => {
      const store = await open();
      for (const bytes of [new Uint8Array(), new Uint8Array(3_000_000).fill(7)]) {
        const digest = await digestOfBytes(bytes);
        expect(await store.put(digest, bytes)).toMatchObject({ ok: true });
        const got = await store.get(digest);
        expect(got.ok && got.value.length).toBe(bytes.length);
      }
    });
    it('lets go of what is removed, and of nothing else', async () => {
      const store = await open();
      const [one, other] = [bytesOf('没人用的'), bytesOf('纪要')];
      const [gone, kept] = [await digestOfBytes(one), await digestOfBytes(other)];
      for (const [digest, bytes] of [
        [gone, one],
        [kept, other],
      ] as const)
        await store.put(digest, bytes);
      for (const digest of [gone, gone, '../letter.txt', '']) await store.remove(digest);
      expect(await store.sizeOf(gone)).toBeUndefined();
      expect((await store.kept()).map(({ digest }) => digest)).toEqual([kept]);
      expect(await store.put(gone, one)).toMatchObject({ ok: true });
      expect(await store.get(gone)).toEqual({ ok: true, value: one });
    });
    it('is not changed by what happens to the bytes afterwards', async () => {
      const store = await open();
      const bytes = Uint8Array.of(1, 2);
      const digest = await digestOfBytes(bytes);
      await store.put(digest, bytes);
      bytes[0] = 9;
      const got = await store.get(digest);
      if (got.ok) got.value[1] = 9;
      expect(await store.get(digest)).toEqual({ ok: true, value: Uint8Array.of(1, 2) });
    });
    it.each(['', '..', '../../etc/passwd', 'a/b', `${'a'.repeat(63)}/`, 'A'.repeat(64)])(
      'takes no other name than a digest: %j',
      async (digest) => {
        const store = await open();
        expect(await store.get(digest)).toEqual({ ok: false, error: { kind: 'not-there' } });
        expect(await store.sizeOf(digest)).toBeUndefined();
        expect((await store.put(digest, bytesOf('x'))).ok).toBe(false);
      },
    );
    it.runIf(reopen)('outlives the process', async () => {
      const bytes = bytesOf('留存');
      const digest = await digestOfBytes(bytes);
      await (await open()).put(digest, bytes);
      expect(await (await reopen?.())?.get(digest)).toEqual({ ok: true, value: bytes });
    });
    it.runIf(damage)('gives out nothing that was damaged, and keeps it', async () => {
      const store = await open();
      const bytes = bytesOf('会议纪要');
      const digest = await digestOfBytes(bytes);
      await store.put(digest, bytes);
      await damage?.(digest);
      expect(await store.get(digest)).toEqual({ ok: false, error: { kind: 'damaged' } });
      expect((await store.kept()).map((file) => file.digest)).toEqual([digest]);
    });
  });
}
