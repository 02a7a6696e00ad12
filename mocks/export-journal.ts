import { allBatches, keptAside, openJournal, writeJournalFile } from '@/adapters/indexeddb';

/** All that was done in this browser, as the text of a file that can be read back; with it what was put aside as unreadable. */
export async function exportJournal(journal: string, opinions: string): Promise<string> {
  const [opened, batches, aside] = await Promise.all([
    openJournal(journal),
    allBatches(opinions).catch(() => []),
    keptAside(journal).catch(() => []),
  ]);
  const appends = opened.ok ? opened.value.kept.map(({ value }) => value) : [];
  return writeJournalFile({ appends, opinions: batches, ...(aside.length > 0 && { setAside: aside }) });
}
