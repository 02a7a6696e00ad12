import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export interface JournalSchema extends DBSchema {
  /** Appended batches in the order they were written. */
  appends: { key: number; value: unknown };
  settings: { key: string; value: unknown };
}

const asideForOthers = {
  // Another tab, or a reset, wants the data base: step aside.
  blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent) {
    if (event.target instanceof IDBDatabase) event.target.close();
  },
};

/** Opens the journal; one that a newer version laid out is opened as it is, and every entry judged by itself. */
export async function openJournalDatabase(name: string): Promise<IDBPDatabase<JournalSchema>> {
  try {
    return await openDB<JournalSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('appends', { autoIncrement: true });
        db.createObjectStore('settings');
      },
      ...asideForOthers,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'VersionError')
      return openDB<JournalSchema>(name, undefined, asideForOthers);
    throw cause;
  }
}

/** Throws the journal away: the demo begins again. */
export async function deleteJournal(name: string): Promise<void> {
  await deleteDB(name);
}
