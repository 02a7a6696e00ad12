import { err, ok } from '@/core/kernel';
import { digestOfBytes, type FileStore } from '@/ports/file-store';

/** Files in memory: gone with the process. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(digest, bytes) {
      const own = bytes.slice();
      if ((await digestOfBytes(own)) !== digest) return err({ kind: 'other-digest' });
      files.set(digest, own);
      return ok(true);
    },
    async get(digest) {
      const bytes = files.get(digest);
      return bytes ? ok(bytes.slice()) : err({ kind: 'not-there' });
    },
    sizeOf: async (digest) => files.get(digest)?.length,
    remove: async (digest) => void files.delete(digest),
    kept: async () => [...files].map(([digest, { length }]) => ({ digest, bytes: length })),
  };
}
