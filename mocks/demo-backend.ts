import { z } from 'zod';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { Send } from '@/adapters/http';
import {
  browserDocumentStore,
  browserOpinionStore,
  type JournalCorrupt,
  journaledMatterStore,
  openJournal,
} from '@/adapters/indexeddb';
import { memoryDocumentStore, memoryMatterStore, memoryOpinionStore } from '@/adapters/memory';
import { type CivilDate, err, ok, type Result, type WorkingCalendar } from '@/core/kernel';
import { type RecordedEvent, type RoleId, recordedEvent } from '@/core/matter';
import { createDemoApi } from './demo-api';
import { DEMO_TODAY, RECORDS } from './demo-start';
import { relayRequests } from './relay-requests';
import { seedBoards } from './sample-boards/seed-boards';
import { keepSampleLightRules } from './sample-data/sample-light-rules';

const recordsFile = z.array(z.tuple([z.string(), z.array(recordedEvent)]));

interface DemoBackendParts {
  readonly base: URL;
  readonly journal: string;
  readonly documents: string;
  readonly opinions: string;
  readonly calendar: WorkingCalendar;
  readonly today: () => CivilDate;
  readonly role: () => RoleId;
}

/** The API over the sample city and what was done in this browser; `send` asks it. */
export async function openDemoBackend(parts: DemoBackendParts): Promise<Result<Send, JournalCorrupt>> {
  const [records, opened, documents, opinions] = await Promise.all([
    sampleRecords(parts.base),
    openJournal(parts.journal),
    browserDocumentStore(parts.documents),
    browserOpinionStore(parts.opinions),
  ]);
  if (!opened.ok && opened.error.kind === 'corrupt') return err(opened.error);
  const city = memoryMatterStore(records);
  const matters = opened.ok ? await journaledMatterStore(city, opened.value) : ok(city);
  if (!matters.ok) return matters;
  const store = documents.ok ? documents.value : memoryDocumentStore();
  await Promise.all([seedBoards(store, DEMO_TODAY), keepSampleLightRules(store)]);
  const api = createDemoApi({
    ...parts,
    matters: matters.value,
    documents: store,
    received: opinions.ok ? opinions.value : memoryOpinionStore(),
  });
  return ok(relayRequests(parts.base, async (request) => api.fetch(request)));
}

/** The records as the build made them; where they cannot be had, their acts are carried out here. */
export async function sampleRecords(base: URL): Promise<readonly (readonly [string, readonly RecordedEvent[]])[]> {
  try {
    const response = await fetch(new URL(RECORDS, base));
    if (response.ok) return recordsFile.parse(await response.json());
  } catch {
    // told below by another way of having them
  }
  const { buildSampleCity } = await import('./sample-city/build-sample-city');
  return buildSampleCity(chineseWorkingCalendar);
}
