import type { DBSchema } from 'idb';
import { err, ok, type Result } from '@/core/kernel';
import { digestOfBytes, type FileStore } from '@/ports/file-store';
import { answered, LARGE_MS, refusalOf } from './answered';
import { deleteDatabase, openDatabase } from './open-database';

interface FilesSchema extends DBSchema {
  files: { key: string; value: unknown };
  sizes: { key: string; value: number };
}

const open = (name: string) =>
  openDatabase<FilesSchema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('files');
      fresh.createObjectStore('sizes');
    },
  });

/** Files of papers in this browser; they survive a reload. */
export async function browserFileStore(name: string): Promise<Result<FileStore, { readonly kind: 'storage-refused' }>> {
  const db = await open(name).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });
  return ok({
    async put(digest, bytes) {
      const own = bytes.slice();
      if ((await digestOfBytes(own)) !== digest) return err({ kind: 'other-digest' });
      try {
        const both = db.transaction(['files', 'sizes'], 'readwrite');
        void both.objectStore('files').put(own, digest);
        void both.objectStore('sizes').put(own.length, digest);
        await answered(both.done, LARGE_MS);
        return ok(true);
      } catch (cause) {
        return err(refusalOf(cause));
      }
    },
    async get(digest) {
      const kept = await answered(db.get('files', digest), LARGE_MS);
      if (kept === undefined) return err({ kind: 'not-there' });
      if (!(kept instanceof Uint8Array)) return err({ kind: 'damaged' });
      const bytes = kept.slice();
      return (await digestOfBytes(bytes)) === digest ? ok(bytes) : err({ kind: 'damaged' });
    },
    sizeOf: (digest) => answered(db.get('sizes', digest)),
    async remove(digest) {
      const both = db.transaction(['files', 'sizes'], 'readwrite');
      for (const name of ['files', 'sizes'] as const) void both.objectStore(name).delete(digest);
      await answered(both.done, LARGE_MS);
    },
    async kept() {
      const both = db.transaction('sizes');
      const [digests, sizes] = await answered(Promise.all([both.store.getAllKeys(), both.store.getAll()]), LARGE_MS);
      return digests.map((digest, index) => ({ digest, bytes: sizes[index] ?? 0 }));
    },
  });
}

export const deleteFileStore = (name: string): Promise<void> => deleteDatabase(name);
