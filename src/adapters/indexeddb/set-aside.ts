import type { CivilDate } from '@/core/kernel';
import { readSetAside, type SetAsideEntry, type UnreadableEntry } from '@/ports/journal';
import { openJournalDatabase } from './journal-database';

const KEPT_AS = 'set-aside';

/** What was put aside before, oldest first. */
export async function keptAside(journal: string): Promise<readonly SetAsideEntry[]> {
  const db = await openJournalDatabase(journal);
  const kept: unknown = await db.get('settings', KEPT_AS);
  db.close();
  return readSetAside(kept);
}

/** Puts unreadable entries aside: kept, but no longer part of the journal. In one transaction: none is lost, none kept twice. */
export async function setAside(
  journal: string,
  entries: readonly UnreadableEntry[],
  setAsideOn: CivilDate,
): Promise<void> {
  const db = await openJournalDatabase(journal);
  const turn = db.transaction(['appends', 'settings'], 'readwrite');
  const settings = turn.objectStore('settings');
  const kept: unknown = await settings.get(KEPT_AS);
  const before: readonly unknown[] = Array.isArray(kept) ? kept : [];
  await settings.put([...before, ...entries.map((entry) => ({ ...entry, setAsideOn }))], KEPT_AS);
  for (const { of, key } of entries) if (of === 'acts') await turn.objectStore('appends').delete(key);
  await turn.done;
  db.close();
}

/** Throws away what was put aside; a person asked for it. */
export async function dropSetAside(journal: string): Promise<void> {
  const db = await openJournalDatabase(journal);
  await db.delete('settings', KEPT_AS);
  db.close();
}
