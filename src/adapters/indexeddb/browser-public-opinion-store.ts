import type { DBSchema } from 'idb';
import { z } from 'zod';
import { type PublicOpinion, type PublicOpinionStore, publicOpinion } from '@/ports/public-opinions';
import { answering } from './answered';
import { deleteDatabase, openDatabase } from './open-database';

interface PublicOpinionsSchema extends DBSchema {
  opinions: { key: number; value: unknown; indexes: { matter: string; id: string } };
}
const stored = z.object({ matterId: z.string(), id: z.string(), opinion: publicOpinion });

/** Opinions sent in this browser; undefined: it keeps none. What cannot be read is left out. */
export async function browserPublicOpinionStore(name: string): Promise<PublicOpinionStore | undefined> {
  const db = await openDatabase<PublicOpinionsSchema>(name, 1, {
    upgrade(fresh) {
      const opinions = fresh.createObjectStore('opinions', { autoIncrement: true });
      opinions.createIndex('matter', 'matterId');
      opinions.createIndex('id', 'id', { unique: true });
    },
  }).catch(() => undefined);
  if (!db) return undefined;
  const asked = answering();
  const decode = (value: unknown) => stored.safeParse(value).data;
  return {
    list: async (matterId) =>
      (await asked(() => db.getAllFromIndex('opinions', 'matter', matterId))).flatMap(
        (value) => decode(value)?.opinion ?? [],
      ),
    async find(id) {
      const there = decode(await asked(() => db.getFromIndex('opinions', 'id', id)));
      return there && { matterId: there.matterId, opinion: there.opinion };
    },
    add: (matterId, opinion) =>
      asked(async (): Promise<PublicOpinion> => {
        const turn = db.transaction('opinions', 'readwrite');
        const there = decode(await turn.store.index('id').get(opinion.id));
        if (!there) await turn.store.add({ matterId, id: opinion.id, opinion });
        await turn.done;
        return there?.opinion ?? opinion;
      }),
    change: (id, to) =>
      asked(async () => {
        const turn = db.transaction('opinions', 'readwrite');
        const key = await turn.store.index('id').getKey(id);
        const there = key === undefined ? undefined : decode(await turn.store.get(key));
        const opinion = there && to(there.opinion);
        if (opinion) await turn.store.put({ ...there, opinion }, key);
        await turn.done;
        return opinion;
      }),
  };
}

export const deletePublicOpinions = (name: string): Promise<void> => deleteDatabase(name);
