import { answered } from './answered';
import { openJournalDatabase } from './journal-database';

/** What stands beside a journal, had without reading the journal itself and the law its batches are decoded by. */
export interface JournalSettings {
  /** Batches in the journal when it was opened. */
  readonly batches: number;
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

/** Null: the browser refuses storage. */
export async function openJournalSettings(journal: string): Promise<JournalSettings | null> {
  try {
    const db = await openJournalDatabase(journal);
    return {
      batches: await answered(db.count('appends')),
      read: (name) => answered(db.get('settings', name)).catch(() => undefined),
      async write(name, value) {
        await answered(db.put('settings', value, name));
      },
    };
  } catch {
    return null;
  }
}
