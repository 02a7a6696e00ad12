import type { IDBPDatabase } from 'idb';
import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import { type RecordedEvent, recordedEvent } from '@/core/matter';
import { answered, answering, LARGE_MS, refusalOf } from './answered';
import { type JournalSchema, openJournalDatabase } from './journal-database';

export const append = z.strictObject({ matterId: z.string().min(1), events: z.array(recordedEvent).min(1) });
export type JournalAppend = z.infer<typeof append>;

/** An entry as it stands in the journal, not decoded yet. */
export interface KeptEntry {
  readonly key: number;
  /** From 1, in the order in which they were written. */
  readonly at: number;
  readonly value: unknown;
}

/** What was done in this browser, batch by batch, in IndexedDB. */
export interface Journal {
  readonly kept: readonly KeptEntry[];
  /** Batches another tab wrote since this journal last looked; refused when they cannot be read. */
  newer(): Promise<Result<readonly JournalAppend[], { kind: 'storage-refused' }>>;
  /** Writes one batch; `behind` and nothing written when another tab wrote since this journal last looked. */
  write(
    matterId: string,
    events: readonly RecordedEvent[],
  ): Promise<Result<true, { kind: 'behind' | 'storage-full' | 'storage-refused' }>>;
}

/** Opens the journal; what stands in it is decoded where it is sorted. */
export async function openJournal(name: string): Promise<Result<Journal, { readonly kind: 'storage-refused' }>> {
  let db: IDBPDatabase<JournalSchema>;
  let kept: KeptEntry[];
  const asked = answering();
  try {
    db = await openJournalDatabase(name);
    const turn = db.transaction('appends');
    const [keys, values] = await answered(Promise.all([turn.store.getAllKeys(), turn.store.getAll()]), LARGE_MS);
    kept = values.map((value, index) => ({ key: keys[index] ?? index + 1, at: index + 1, value }));
  } catch {
    return err({ kind: 'storage-refused' });
  }
  /** Key of the last entry this journal has seen. */
  let seen = kept.at(-1)?.key ?? 0;
  return ok({
    kept,
    async newer() {
      try {
        const later = IDBKeyRange.lowerBound(seen, true);
        const values = await asked(() => db.getAll('appends', later));
        if (values.length === 0) return ok([]);
        const decoded = z.array(append).parse(values);
        seen = (await asked(() => db.getAllKeys('appends', later)))[values.length - 1] ?? seen;
        return ok(decoded);
      } catch {
        return err({ kind: 'storage-refused' });
      }
    },
    async write(matterId, events) {
      let abort = () => {};
      try {
        const key = await asked(async () => {
          const turn = db.transaction('appends', 'readwrite');
          abort = () => turn.abort();
          turn.done.catch(() => undefined); // the request that failed says it
          const last = await turn.store.openKeyCursor(null, 'prev');
          const isBehind = (last?.key ?? 0) > seen;
          const added = isBehind ? null : await turn.store.add({ matterId, events: [...events] });
          await turn.done;
          return added;
        });
        if (key === null) return err({ kind: 'behind' });
        seen = key;
        return ok(true);
      } catch (cause) {
        try {
          abort(); // what is said not to be recorded is not recorded later
        } catch {
          // it is over already
        }
        return err(refusalOf(cause));
      }
    },
  });
}

/** Puts `appends` in the place of everything the journal holds, all or nothing. */
export async function replaceJournal(name: string, appends: readonly unknown[]): Promise<void> {
  const db = await openJournalDatabase(name);
  const turn = db.transaction('appends', 'readwrite');
  await turn.store.clear();
  for (const value of appends) await turn.store.add(value);
  await turn.done;
  db.close();
}
