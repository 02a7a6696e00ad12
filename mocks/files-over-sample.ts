import { ok } from '@/core/kernel';
import type { FileStore } from '@/ports/file-store';
import { sampleFileList } from './sample-city/files/sample-file-list';

/** Files kept in this browser, and those of the sample city, which lie in the page and are read when one is first asked for. */
export function filesOverSample(store: FileStore): FileStore {
  const sizes = new Map(sampleFileList.map(({ digest, bytes }) => [digest, bytes]));
  return {
    ...store,
    async get(digest) {
      const sample = sizes.has(digest)
        ? (await import('./sample-city/files/sample-file-bytes')).sampleFileBytes.get(digest)
        : undefined;
      return sample ? ok(sample.slice()) : store.get(digest);
    },
    sizeOf: async (digest) => sizes.get(digest) ?? store.sizeOf(digest),
  };
}
