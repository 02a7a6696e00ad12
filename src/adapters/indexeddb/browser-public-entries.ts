import type { DBSchema } from 'idb';
import { z } from 'zod';
import { type PublicEntries, type PublicEntryStore, publicEntriesBy } from '@/ports/public-entries';
import { answering } from './answered';
import { deleteDatabase, openDatabase } from './open-database';

interface PublicEntriesSchema extends DBSchema {
  entries: { key: number; value: unknown; indexes: { matter: [string, string]; id: [string, string] } };
}
const stored = z.object({ kind: z.string(), matterId: z.string(), id: z.string(), entry: z.unknown() });

/** What was sent to the public site in this browser; undefined: it keeps none. What cannot be read is left out. */
export async function browserPublicEntries(name: string): Promise<PublicEntries | undefined> {
  const db = await openDatabase<PublicEntriesSchema>(name, 1, {
    upgrade(fresh) {
      const entries = fresh.createObjectStore('entries', { autoIncrement: true });
      entries.createIndex('matter', ['kind', 'matterId']);
      entries.createIndex('id', ['kind', 'id'], { unique: true });
    },
  }).catch(() => undefined);
  if (!db) return undefined;
  const asked = answering();
  return publicEntriesBy(<T extends { readonly id: string }>(kind: string, schema: z.core.$ZodType<T>) => {
    const decode = (value: unknown) => {
      const there = stored.safeParse(value).data;
      const entry = there && z.safeParse(schema, there.entry).data;
      return there && entry && { matterId: there.matterId, entry };
    };
    return {
      list: async (matterId) =>
        (await asked(() => db.getAllFromIndex('entries', 'matter', [kind, matterId]))).flatMap(
          (value) => decode(value)?.entry ?? [],
        ),
      find: async (id) => decode(await asked(() => db.getFromIndex('entries', 'id', [kind, id]))),
      add: (matterId, entry) =>
        asked(async (): Promise<T> => {
          const turn = db.transaction('entries', 'readwrite');
          const there = decode(await turn.store.index('id').get([kind, entry.id]));
          if (!there) await turn.store.add({ kind, matterId, id: entry.id, entry });
          await turn.done;
          return there?.entry ?? entry;
        }),
      change: (id, to) =>
        asked(async () => {
          const turn = db.transaction('entries', 'readwrite');
          const key = await turn.store.index('id').getKey([kind, id]);
          const there = key === undefined ? undefined : decode(await turn.store.get(key));
          const entry = there && to(there.entry);
          if (entry) await turn.store.put({ kind, matterId: there.matterId, id, entry }, key);
          await turn.done;
          return entry;
        }),
    } satisfies PublicEntryStore<T>;
  });
}

export const deletePublicEntries = (name: string): Promise<void> => deleteDatabase(name);
