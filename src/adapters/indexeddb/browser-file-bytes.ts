import { type DBSchema, deleteDB, openDB } from 'idb';
import { err, ok, type Result } from '@/core/kernel';
import type { FileBytes } from '@/ports/file-import';

interface BytesSchema extends DBSchema {
  bytes: { key: string; value: unknown };
}

const open = async (name: string) =>
  openDB<BytesSchema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('bytes'),
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Bytes of files in this browser; they survive a reload. */
export async function browserFileBytes(name: string): Promise<Result<FileBytes, { readonly kind: 'storage-refused' }>> {
  const db = await open(name).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });
  return ok({
    async put(digest, bytes) {
      try {
        await db.put('bytes', bytes.slice(), digest);
        return ok(true);
      } catch (cause) {
        return err({
          kind:
            cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused',
        });
      }
    },
    async get(digest) {
      const kept = await db.get('bytes', digest);
      return kept instanceof Uint8Array ? kept : undefined;
    },
    remove: (digest) => db.delete('bytes', digest),
    digests: () => db.getAllKeys('bytes'),
  });
}

export const deleteFileBytes = (name: string): Promise<void> => deleteDB(name);
