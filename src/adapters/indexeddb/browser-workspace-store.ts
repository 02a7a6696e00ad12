import { type DBSchema, deleteDB, openDB } from 'idb';
import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import type { CollectionId, StoredDocument, StoreFailure, WorkspaceStore } from '@/ports/workspace';

interface DocumentsSchema extends DBSchema {
  documents: { key: [string, string]; value: unknown };
}

const person = z.object({ id: z.string(), name: z.string(), role: z.string(), unit: z.string() });
/** `body` is decoded by its collection where it is given out; null: a seed that was removed. */
const stored = z.nullable(
  z.object({
    id: z.string(),
    version: z.number(),
    body: z.unknown(),
    by: person,
    createdBy: person,
    savedOn: z.string(),
  }),
);

/** Documents in this browser over `seeds`. A stored document that cannot be read is left out, never half read. */
export async function browserWorkspaceStore(
  name: string,
  seeds: Readonly<Partial<Record<CollectionId, readonly StoredDocument[]>>> = {},
): Promise<Result<WorkspaceStore, { readonly kind: 'storage-refused' }>> {
  const db = await openDB<DocumentsSchema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('documents'),
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  }).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });

  const seedsOf = (collection: CollectionId) => seeds[collection] ?? [];
  const decode = (value: unknown): StoredDocument | null | undefined => {
    const decoded = stored.safeParse(value);
    return decoded.success ? (decoded.data as StoredDocument | null) : undefined; // roles only steer what is shown; writing is judged by the API's own actor
  };
  const change = async (
    collection: CollectionId,
    id: string,
    expected: number,
    next: StoredDocument | null,
  ): Promise<Result<true, StoreFailure>> => {
    try {
      const turn = db.transaction('documents', 'readwrite');
      const there = decode(await turn.store.get([collection, id]));
      const before = there === undefined ? seedsOf(collection).find((seed) => seed.id === id) : there;
      const version = before?.version ?? 0;
      if (version !== expected) {
        await turn.done;
        return err({ kind: 'conflict', version });
      }
      await turn.store.put(next, [collection, id]);
      await turn.done;
      return ok(true);
    } catch (cause) {
      return err({
        kind: cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused',
      });
    }
  };
  const list = async (collection: CollectionId): Promise<readonly StoredDocument[]> => {
    const range = IDBKeyRange.bound([collection, ''], [collection, '\uffff']);
    const [keys, values] = await Promise.all([db.getAllKeys('documents', range), db.getAll('documents', range)]);
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

export const deleteDocuments = (name: string): Promise<void> => deleteDB(name);
