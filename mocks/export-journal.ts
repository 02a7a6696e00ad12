import { openJournal } from '@/adapters/indexeddb';

/** All that was done in this browser, as JSON text. */
export async function exportJournal(name: string): Promise<string> {
  const journal = await openJournal(name);
  return JSON.stringify(journal.ok ? journal.value.appends : [], null, 2);
}
