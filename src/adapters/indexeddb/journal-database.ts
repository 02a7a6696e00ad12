import type { DBSchema, IDBPDatabase } from 'idb';
import { deleteDatabase, openDatabase } from './open-database';

export interface JournalSchema extends DBSchema {
  /** Appended batches in the order they were written. */
  appends: { key: number; value: unknown };
  settings: { key: string; value: unknown };
}

/** Opens the journal; one that a newer version laid out is opened as it is, and every entry judged by itself. */
export async function openJournalDatabase(name: string): Promise<IDBPDatabase<JournalSchema>> {
  try {
    return await openDatabase<JournalSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('appends', { autoIncrement: true });
        db.createObjectStore('settings');
      },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'VersionError')
      return openDatabase<JournalSchema>(name, undefined, {});
    throw cause;
  }
}

/** Throws the journal away: the demo begins again. */
export const deleteJournal = (name: string): Promise<void> => deleteDatabase(name);
