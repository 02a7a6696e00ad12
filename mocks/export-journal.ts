import { allBatches, openJournal, readJournalFile, writeJournalFile } from '@/adapters/indexeddb';

/** All that was done in this browser, as the text of a file that can be read back. */
export async function exportJournal(journal: string, opinions: string): Promise<string> {
  const [opened, batches] = await Promise.all([openJournal(journal), allBatches(opinions).catch(() => [])]);
  const appends = opened.ok ? opened.value.appends : [];
  const kept = readJournalFile(JSON.stringify({ hengce: 'journal', appends: [], opinions: batches }));
  return writeJournalFile({ appends, opinions: kept.ok ? kept.value.opinions : [] });
}
