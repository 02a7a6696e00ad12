import { z } from 'zod';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { Fetcher } from '@/adapters/http';
import {
  browserOpinionStore,
  browserWorkspaceStore,
  journaledMatterStore,
  openJournal,
  unreadableBatches,
} from '@/adapters/indexeddb';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { type CivilDate, err, ok, type Result, type WorkingCalendar } from '@/core/kernel';
import { foldDossier, type RecordedEvent, type RoleId, recordedEvent } from '@/core/matter';
import type { UnreadableEntry } from '@/ports/journal';
import type { MatterStore } from '@/ports/matter-store';
import { createDemoApi } from './demo-api';
import { DEMO_TODAY, RECORDS } from './demo-constants';
import { relayRequests } from './relay-requests';
import { seedBoards } from './sample-boards/seed-boards';
import { keepSampleAlertRules } from './sample-data/sample-alert-rules';

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

/**
 * The API over the sample city and what was done in this browser; `send` asks it. Where something kept here cannot be read,
 * nothing is opened: each such entry is given with its reason.
 */
export async function openDemoBackend(parts: DemoBackendParts): Promise<Result<Fetcher, readonly UnreadableEntry[]>> {
  const [records, opened, documents, opinions, badBatches] = await Promise.all([
    sampleRecords(parts.base),
    openJournal(parts.journal),
    browserWorkspaceStore(parts.documents),
    browserOpinionStore(parts.opinions),
    unreadableBatches(parts.opinions).catch(() => []),
  ]);
  const city = memoryMatterStore(records);
  const matters = opened.ok ? await journaledMatterStore(city, opened.value) : ok(city);
  const unreadable = [...(matters.ok ? [] : matters.error), ...(await titled(badBatches, city))];
  if (!matters.ok || unreadable.length > 0) return err(unreadable);
  const store = documents.ok ? documents.value : memoryWorkspaceStore();
  await Promise.all([seedBoards(store, DEMO_TODAY), keepSampleAlertRules(store)]);
  const api = createDemoApi({
    ...parts,
    matters: matters.value,
    documents: store,
    received: opinions.ok ? opinions.value : memoryOpinionStore(),
  });
  return ok(relayRequests(parts.base, async (request) => api.fetch(request)));
}

const titled = (entries: readonly UnreadableEntry[], matters: MatterStore): Promise<readonly UnreadableEntry[]> =>
  Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      title: entry.matterId && (foldDossier(entry.matterId, await matters.read(entry.matterId))?.facts.title ?? null),
    })),
  );

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
