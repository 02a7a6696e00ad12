import type { DBSchema } from 'idb';
import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import type { UnreadableEntry } from '@/ports/journal';
import {
  digestOfOpinions,
  type KeptBatch,
  keptTally,
  type OpinionStore,
  overBatches,
  receivedOpinion,
  rowsOfBatches,
  tallySealed,
} from '@/ports/opinion-store';
import { answered, answering, LARGE_MS, refusalOf } from './answered';
import { deleteDatabase, openDatabase } from './open-database';

interface OpinionsSchema extends DBSchema {
  /** Whole batches in the order they were added. */
  batches: { key: number; value: unknown; indexes: { matter: string; batch: [string, string] } };
  /** What the rows of a matter count, by its id; thrown away with every change of its batches. */
  tallies: { key: string; value: unknown };
}

const stored = z.object({
  matterId: z.string(),
  id: z.string(),
  channel: z.string(),
  opinions: z.array(receivedOpinion),
});

const open = (name: string) =>
  openDatabase<OpinionsSchema>(name, 2, {
    upgrade(fresh, before) {
      fresh.createObjectStore('tallies');
      if (before > 0) return;
      const batches = fresh.createObjectStore('batches', { autoIncrement: true });
      batches.createIndex('matter', 'matterId');
      batches.createIndex('batch', ['matterId', 'id'], { unique: true });
    },
  });

/** Opinions in this browser; they survive a reload. A batch that cannot be read is left out, never half read. */
export async function browserOpinionStore(
  name: string,
): Promise<Result<OpinionStore, { readonly kind: 'storage-refused' }>> {
  const db = await open(name).catch(() => undefined);
  if (!db) return err({ kind: 'storage-refused' });
  const answers = answering();
  const asked = <T>(ask: () => Promise<T>) => answers(ask, LARGE_MS);

  const decode = (value: unknown): KeptBatch[] => {
    const decoded = stored.safeParse(value);
    if (!decoded.success) return [];
    const { id, channel, opinions } = decoded.data;
    return [{ id, channel, opinions }];
  };
  const rows = async (matterId: string) =>
    rowsOfBatches((await asked(() => db.getAllFromIndex('batches', 'matter', matterId))).flatMap(decode));
  const batch = async (matterId: string, id: string) =>
    decode(await asked(() => db.getFromIndex('batches', 'batch', [matterId, id])))[0];

  return ok({
    rows,
    batch,
    tally: (matterId, sealed) =>
      asked(async () => {
        const over = overBatches(sealed);
        const known = keptTally.safeParse(await db.get('tallies', matterId));
        if (known.success && known.data.over === over) return known.data.tally;
        const turn = db.transaction(['batches', 'tallies'], 'readwrite'); // no batch comes between reading and keeping
        const batches = await turn.objectStore('batches').index('matter').getAll(matterId);
        const tally = tallySealed(rowsOfBatches(batches.flatMap(decode)), sealed);
        await turn.objectStore('tallies').put({ over, tally }, matterId);
        await turn.done;
        return tally;
      }),
    async add(matterId, { id, channel, opinions }) {
      try {
        await asked(() => {
          const turn = db.transaction(['batches', 'tallies'], 'readwrite');
          return Promise.all([
            turn.objectStore('batches').add({ matterId, id, channel, opinions: [...opinions] }),
            turn.objectStore('tallies').delete(matterId),
            turn.done,
          ]);
        });
        return ok(true);
      } catch (cause) {
        const refusal = refusalOf(cause);
        if (refusal.kind === 'storage-full') return err(refusal);
        const there = await batch(matterId, id).catch(() => undefined);
        if (!there) return err(refusal);
        return digestOfOpinions(there.opinions) === digestOfOpinions(opinions) ? ok(true) : err({ kind: 'taken' });
      }
    },
    async remove(matterId, id) {
      try {
        await asked(async () => {
          const turn = db.transaction(['batches', 'tallies'], 'readwrite');
          const batches = turn.objectStore('batches');
          const key = await batches.index('batch').getKey([matterId, id]);
          if (key !== undefined) await batches.delete(key);
          await turn.objectStore('tallies').delete(matterId);
          await turn.done;
        });
        return ok(true);
      } catch {
        return err({ kind: 'storage-refused' });
      }
    },
  });
}

/** Every batch kept in this browser, as it stands. */
export async function allBatches(name: string): Promise<readonly unknown[]> {
  const db = await open(name);
  const values = await db.getAll('batches');
  db.close();
  return values;
}

/** Batches that are not of the agreed shape, each with what is wrong. */
export async function unreadableBatches(name: string): Promise<readonly UnreadableEntry[]> {
  const db = await open(name);
  const turn = db.transaction('batches');
  const [keys, values] = await answered(Promise.all([turn.store.getAllKeys(), turn.store.getAll()]), LARGE_MS);
  db.close();
  return values.flatMap((value, index): UnreadableEntry[] => {
    const decoded = stored.safeParse(value);
    if (decoded.success) return [];
    const about = z.looseObject({ matterId: z.string() }).safeParse(value);
    const [issue] = decoded.error.issues;
    const [first, row, ...rest] = issue?.path ?? [];
    const inRow = first === 'opinions' && typeof row === 'number';
    const field = (inRow ? rest : (issue?.path ?? [])).join('.');
    return [
      {
        of: 'opinions',
        key: keys[index] ?? index + 1,
        at: index + 1,
        matterId: about.success ? about.data.matterId : null,
        title: null,
        acts: [],
        why: {
          zh: `一批意见${inRow ? `第 ${row + 1} 条` : ''}的“${field}”不符合格式。`,
          en: `A batch of opinions: “${field}”${inRow ? ` of opinion ${row + 1}` : ''} is not as required.`,
        },
        value,
      },
    ];
  });
}

/** Takes batches out by their keys, all or none. */
export async function removeBatches(name: string, keys: readonly number[]): Promise<void> {
  const db = await open(name);
  const turn = db.transaction(['batches', 'tallies'], 'readwrite');
  for (const key of keys) await turn.objectStore('batches').delete(key);
  await turn.objectStore('tallies').clear();
  await turn.done;
  db.close();
}

/** Puts `batches` in the place of all that are kept, all or nothing. */
export async function replaceBatches(name: string, batches: readonly unknown[]): Promise<void> {
  const db = await open(name);
  const turn = db.transaction(['batches', 'tallies'], 'readwrite');
  await turn.objectStore('batches').clear();
  await turn.objectStore('tallies').clear();
  for (const value of batches) await turn.objectStore('batches').add(value);
  await turn.done;
  db.close();
}

export const deleteOpinions = (name: string): Promise<void> => deleteDatabase(name);
