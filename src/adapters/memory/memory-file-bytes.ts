import { ok } from '@/core/kernel';
import type { FileBytes } from '@/ports/file-import';

/** Bytes in memory: gone with the page. */
export function memoryFileBytes(): FileBytes {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (digest, bytes) => {
      kept.set(digest, bytes.slice());
      return ok(true);
    },
    get: async (digest) => kept.get(digest)?.slice(),
    remove: async (digest) => void kept.delete(digest),
    digests: async () => [...kept.keys()],
  };
}
