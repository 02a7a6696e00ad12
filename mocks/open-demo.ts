import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { SendRequest } from '@/adapters/http';
import { openJournalSettings } from '@/adapters/indexeddb';
import { isNamedDay } from '@/core/kernel';
import { openDemoBackend } from './demo-backend';
import { DEMO_ROLE, DEMO_TODAY, JOURNAL } from './demo-constants';
import { DOCUMENTS, OPINIONS, PAPER_FILES, PUBLIC_ENTRIES, SUMMARIES } from './reset-demo';

/** The public site of the demo: over the same sample city and the same store of this browser as its office, on the same day. */
export async function openDemo(base: URL): Promise<SendRequest> {
  const settings = await openJournalSettings(JOURNAL);
  const kept = await settings?.read('today');
  const today = isNamedDay(kept) ? kept : DEMO_TODAY;
  const { send } = await openDemoBackend({
    base,
    calendar: chineseWorkingCalendar,
    keeps: settings !== null,
    journal: JOURNAL,
    documents: DOCUMENTS,
    opinions: OPINIONS,
    publicEntries: PUBLIC_ENTRIES,
    summaries: SUMMARIES,
    paperFiles: PAPER_FILES,
    today: () => today,
    role: () => DEMO_ROLE,
  });
  return send;
}
