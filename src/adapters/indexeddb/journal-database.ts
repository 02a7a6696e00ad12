import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export interface JournalSchema extends DBSchema {
  /** Appended batches in the order they were written. */
  appends: { key: number; value: unknown };
  settings: { key: string; value: unknown };
}

export const openJournalDatabase = (name: string): Promise<IDBPDatabase<JournalSchema>> =>
  openDB<JournalSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('appends', { autoIncrement: true });
      db.createObjectStore('settings');
    },
    // Another tab, or a reset, wants the data base: step aside.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Throws the journal away: the demo begins again. */
export async function deleteJournal(name: string): Promise<void> {
  await deleteDB(name);
}
