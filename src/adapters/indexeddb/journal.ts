import type { IDBPDatabase } from 'idb';
import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import { type RecordedEvent, recordedEvent } from '@/core/matter';
import { type JournalSchema, openJournalDatabase } from './journal-database';

export const append = z.strictObject({ matterId: z.string().min(1), events: z.array(recordedEvent).min(1) });
export type JournalAppend = z.infer<typeof append>;

/** The journal cannot be read: what stands there is given back raw, so that a person can save it before it is reset. */
export interface JournalCorrupt {
  readonly kind: 'corrupt';
  readonly at: number;
  readonly why: string;
  readonly raw: readonly unknown[];
}
export type JournalFailure = JournalCorrupt | { readonly kind: 'storage-refused' };

/** What was done in this browser, batch by batch, in IndexedDB. */
export interface Journal {
  readonly appends: readonly JournalAppend[];
  /** Batches another tab wrote since this journal last looked; refused when they cannot be read. */
  newer(): Promise<Result<readonly JournalAppend[], { kind: 'storage-refused' }>>;
  /** Writes one batch; `behind` and nothing written when another tab wrote since this journal last looked. */
  write(
    matterId: string,
    events: readonly RecordedEvent[],
  ): Promise<Result<true, { kind: 'behind' | 'storage-full' | 'storage-refused' }>>;
}

/** Opens the journal and decodes all of it; one bad batch and it is `corrupt`, never half read. */
export async function openJournal(name: string): Promise<Result<Journal, JournalFailure>> {
  let db: IDBPDatabase<JournalSchema>;
  let raw: unknown[];
  /** Key of the last batch this journal has seen. */
  let seen = 0;
  try {
    db = await openJournalDatabase(name);
    raw = await db.getAll('appends');
    seen = (await db.getAllKeys('appends')).at(-1) ?? 0;
  } catch {
    return err({ kind: 'storage-refused' });
  }
  const appends: JournalAppend[] = [];
  for (const [index, value] of raw.entries()) {
    const decoded = append.safeParse(value);
    if (!decoded.success) {
      db.close();
      return err({ kind: 'corrupt', at: index + 1, why: z.prettifyError(decoded.error), raw });
    }
    appends.push(decoded.data);
  }
  return ok({
    appends,
    async newer() {
      try {
        const later = IDBKeyRange.lowerBound(seen, true);
        const values = await db.getAll('appends', later);
        if (values.length === 0) return ok([]);
        const decoded = z.array(append).parse(values);
        seen = (await db.getAllKeys('appends', later))[values.length - 1] ?? seen;
        return ok(decoded);
      } catch {
        return err({ kind: 'storage-refused' });
      }
    },
    async write(matterId, events) {
      try {
        const turn = db.transaction('appends', 'readwrite');
        const last = await turn.store.openKeyCursor(null, 'prev');
        if ((last?.key ?? 0) > seen) {
          await turn.done;
          return err({ kind: 'behind' });
        }
        seen = await turn.store.add({ matterId, events: [...events] });
        await turn.done;
        return ok(true);
      } catch (cause) {
        return err({
          kind:
            cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused',
        });
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
