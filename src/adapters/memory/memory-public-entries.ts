import { type PublicEntries, type PublicEntryStore, publicEntriesBy } from '@/ports/public-entries';

/** Entries of the public site in memory: gone with the page. */
export const memoryPublicEntries = (): PublicEntries => publicEntriesBy(() => storeInMemory());

function storeInMemory<T extends { readonly id: string }>(): PublicEntryStore<T> {
  const kept = new Map<string, { readonly matterId: string; readonly entry: T }>();
  return {
    list: async (matterId) => [...kept.values()].flatMap((one) => (one.matterId === matterId ? one.entry : [])),
    find: async (id) => kept.get(id),
    async add(matterId, entry) {
      const there = kept.get(entry.id) ?? { matterId, entry };
      kept.set(entry.id, there);
      return there.entry;
    },
    async change(id, to) {
      const there = kept.get(id);
      if (!there) return undefined;
      const entry = to(there.entry);
      kept.set(id, { ...there, entry });
      return entry;
    },
  };
}
