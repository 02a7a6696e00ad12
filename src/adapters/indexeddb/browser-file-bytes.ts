import type { DBSchema } from 'idb';
import { err, ok, type Result } from '@/core/kernel';
import type { FileBytes } from '@/ports/file-import';
import { answered, LARGE_MS, refusalOf } from './answered';
import { deleteDatabase, openDatabase } from './open-database';

interface BytesSchema extends DBSchema {
  bytes: { key: string; value: unknown };
}

const open = (name: string) =>
  openDatabase<BytesSchema>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('bytes') });

/** Bytes of files in this browser; they survive a reload. */
export async function browserFileBytes(name: string): Promise<Result<FileBytes, { readonly kind: 'storage-refused' }>> {
  const db = await open(name).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });
  return ok({
    async put(digest, bytes) {
      try {
        await answered(db.put('bytes', bytes.slice(), digest), LARGE_MS);
        return ok(true);
      } catch (cause) {
        return err(refusalOf(cause));
      }
    },
    async get(digest) {
      const kept = await answered(db.get('bytes', digest), LARGE_MS);
      return kept instanceof Uint8Array ? kept : undefined;
    },
    remove: (digest) => db.delete('bytes', digest),
    digests: () => db.getAllKeys('bytes'),
  });
}

export const deleteFileBytes = (name: string): Promise<void> => deleteDatabase(name);
