import 'fake-indexeddb/auto';
import type { DBSchema } from 'idb';
import { fileStoreContract } from '@/ports/file-store/file-store.contract';
import { browserFileStore } from './browser-file-store';
import { openDatabase } from './open-database';

let fresh = 0;
const opened = async (name: string) => {
  const store = await browserFileStore(name);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
};
const name = () => `papers-${fresh}`;

fileStoreContract(
  'browser',
  () => {
    fresh += 1;
    return opened(name());
  },
  {
    reopen: () => opened(name()),
    async damage(digest) {
      const db = await openDatabase<DBSchema & { files: { key: string; value: unknown } }>(name(), 1, {});
      await db.put('files', Uint8Array.of(1), digest);
      db.close();
    },
  },
);
