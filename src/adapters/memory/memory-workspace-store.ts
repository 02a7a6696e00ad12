import { err, ok } from '@/core/kernel';
import type { CollectionId, StoredDocument, WorkspaceStore } from '@/ports/workspace';

export type Seeds = Readonly<Partial<Record<CollectionId, readonly StoredDocument[]>>>;

/** Documents in memory, beginning with `seeds`. */
export function memoryWorkspaceStore(seeds: Seeds = {}): WorkspaceStore {
  const kept = new Map<CollectionId, Map<string, StoredDocument>>();
  const of = (collection: CollectionId) => {
    const known = kept.get(collection) ?? new Map((seeds[collection] ?? []).map((seed) => [seed.id, seed]));
    kept.set(collection, known);
    return known;
  };
  return {
    list: async (collection) => [...of(collection).values()],
    read: async (collection, id) => of(collection).get(id),
    async write(collection, document) {
      const version = of(collection).get(document.id)?.version ?? 0;
      if (document.version !== version + 1) return err({ kind: 'conflict', version });
      of(collection).set(document.id, structuredClone(document));
      return ok(true);
    },
    async remove(collection, id, version) {
      const stands = of(collection).get(id)?.version ?? 0;
      if (stands !== version) return err({ kind: 'conflict', version: stands });
      of(collection).delete(id);
      return ok(true);
    },
  };
}
