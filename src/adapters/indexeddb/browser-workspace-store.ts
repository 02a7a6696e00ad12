import { err, ok, type Result } from '@/core/kernel';
import type { CollectionId, StoredDocument, StoreFailure, WorkspaceStore } from '@/ports/workspace';
import { answering, LARGE_MS, refusalOf } from './answered';
import { openDocuments, storedDocument } from './documents-database';
import { deleteDatabase } from './open-database';

/** Documents in this browser over `seeds`. A stored document that cannot be read is left out, never half read. */
export async function browserWorkspaceStore(
  name: string,
  seeds: Readonly<Partial<Record<CollectionId, readonly StoredDocument[]>>> = {},
): Promise<Result<WorkspaceStore, { readonly kind: 'storage-refused' }>> {
  const db = await openDocuments(name).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });
  const asked = answering();

  const seedsOf = (collection: CollectionId) => seeds[collection] ?? [];
  const decode = (value: unknown): StoredDocument | null | undefined => {
    const decoded = storedDocument.safeParse(value);
    return decoded.success ? (decoded.data as StoredDocument | null) : undefined; // roles only steer what is shown; writing is judged by the API's own actor
  };
  const change = async (
    collection: CollectionId,
    id: string,
    expected: number,
    next: StoredDocument | null,
  ): Promise<Result<true, StoreFailure>> => {
    try {
      const version = await asked(async () => {
        const turn = db.transaction('documents', 'readwrite');
        const there = decode(await turn.store.get([collection, id]));
        const before = there === undefined ? seedsOf(collection).find((seed) => seed.id === id) : there;
        if ((before?.version ?? 0) === expected) await turn.store.put(next, [collection, id]);
        await turn.done;
        return before?.version ?? 0;
      });
      return version === expected ? ok(true) : err({ kind: 'conflict', version });
    } catch (cause) {
      return err(refusalOf(cause));
    }
  };
  const list = async (collection: CollectionId): Promise<readonly StoredDocument[]> => {
    const range = IDBKeyRange.bound([collection, ''], [collection, '\uffff']);
    const [keys, values] = await asked(
      () => Promise.all([db.getAllKeys('documents', range), db.getAll('documents', range)]),
      LARGE_MS,
    );
    const kept = new Map(seedsOf(collection).map((seed) => [seed.id, seed]));
    for (const [index, key] of keys.entries()) {
      const document = decode(values[index]);
      if (document) kept.set(key[1], document);
      else kept.delete(key[1]);
    }
    return [...kept.values()];
  };
  return ok({
    list,
    read: async (collection, id) => (await list(collection)).find((document) => document.id === id),
    write: (collection, document) => change(collection, document.id, document.version - 1, document),
    remove: (collection, id, version) => change(collection, id, version, null),
  });
}

export const deleteDocuments = (name: string): Promise<void> => deleteDatabase(name);
