import { type DBSchema, deleteDB, openDB } from 'idb';
import { z } from 'zod';
import type { KeptSummaries, KeptSummary, KeptWork } from '@/ports/kept-summaries';
import { matterSummarySchema, workItem } from '@/ports/matter-api';

interface SummariesSchema extends DBSchema {
  summaries: { key: string; value: unknown };
  /** By person and matter. */
  work: { key: [string, string]; value: unknown };
}

const stored = z.object({ build: z.string(), stamp: z.string(), summary: matterSummarySchema });
const storedWork = z.object({ build: z.string(), stamp: z.string(), items: z.array(workItem) });

/** Summaries in this browser, of one build of the app alone: another may read the law otherwise. */
export function browserSummaries(name: string, build: string): KeptSummaries {
  const opened = openDB<SummariesSchema>(name, 2, {
    upgrade(fresh, before) {
      if (before < 1) fresh.createObjectStore('summaries');
      fresh.createObjectStore('work');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  }).catch(() => null);
  return {
    async read() {
      const known = new Map<string, KeptSummary>();
      const turn = (await opened)?.transaction('summaries');
      if (!turn) return known;
      const [ids, values] = await Promise.all([turn.store.getAllKeys(), turn.store.getAll()]);
      for (const [at, value] of values.entries()) {
        const [id, decoded] = [ids[at], stored.safeParse(value)];
        if (id !== undefined && decoded.success && decoded.data.build === build) known.set(id, decoded.data);
      }
      return known;
    },
    async keep(matters) {
      const turn = (await opened)?.transaction('summaries', 'readwrite');
      if (!turn) return;
      for (const [id, kept] of matters) void turn.store.put({ build, ...kept }, id);
      await turn.done;
    },
    async readWork(person) {
      const known = new Map<string, KeptWork>();
      const turn = (await opened)?.transaction('work');
      if (!turn) return known;
      const ofPerson = IDBKeyRange.bound([person], [person, []]);
      const [keys, values] = await Promise.all([turn.store.getAllKeys(ofPerson), turn.store.getAll(ofPerson)]);
      for (const [at, value] of values.entries()) {
        const [key, decoded] = [keys[at], storedWork.safeParse(value)];
        if (key !== undefined && decoded.success && decoded.data.build === build) known.set(key[1], decoded.data);
      }
      return known;
    },
    async keepWork(person, matters) {
      const turn = (await opened)?.transaction('work', 'readwrite');
      if (!turn) return;
      for (const [id, kept] of matters) void turn.store.put({ build, ...kept }, [person, id]);
      await turn.done;
    },
  };
}

export const deleteSummaries = (name: string): Promise<void> => deleteDB(name);
