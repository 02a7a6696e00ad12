import { z } from 'zod';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { SendRequest } from '@/adapters/http';
import {
  browserFileStore,
  browserOpinionStore,
  browserPublicEntries,
  browserSummaries,
  browserWorkspaceStore,
  journaledMatterStore,
  openJournal,
  removeBatches,
  removeDocuments,
  setAside,
  unreadableBatches,
  unreadableDocuments,
} from '@/adapters/indexeddb';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { noteAside, noteRefusal } from '@/browser-storage';
import { type CivilDate, err, type WorkingCalendar } from '@/core/kernel';
import { foldDossier, type RecordedEvent, type RoleId, recordedEvent } from '@/core/matter';
import type { SetAsideEntry, UnreadableEntry } from '@/ports/journal';
import type { MatterStore } from '@/ports/matter-store';
import { createDemoApi } from './demo-api';
import { DEMO_TODAY, RECORDS } from './demo-constants';
import { browserErasures, browserSources } from './kept-sources';
import { relayRequests } from './relay-requests';
import { seedBoards } from './sample-boards/seed-boards';
import { keepSampleAlertRules } from './sample-data/sample-alert-rules';

const recordsFile = z.array(z.tuple([z.string(), z.array(recordedEvent)]));

interface DemoBackendParts {
  /** Whether the browser keeps anything; where it does not, all lives as long as the page. */
  readonly keeps: boolean;
  readonly base: URL;
  readonly journal: string;
  readonly documents: string;
  readonly opinions: string;
  readonly publicEntries: string;
  readonly summaries: string;
  readonly paperFiles: string;
  readonly calendar: WorkingCalendar;
  readonly today: () => CivilDate;
  readonly role: () => RoleId;
}

interface DemoBackend {
  readonly send: SendRequest;
  /** What cannot be read and could not be put aside either: counted nowhere, and where it was. */
  readonly heldBack: readonly SetAsideEntry[];
}

/**
 * The API over the sample city and what was done in this browser; `send` asks it. What is kept here and cannot be read, or does
 * not follow on its matter, is put aside with its reason; everything else opens.
 */
export async function openDemoBackend(parts: DemoBackendParts): Promise<DemoBackend> {
  const { journal, documents: documentsName, opinions: opinionsName } = parts;
  const kept = <T>(open: () => Promise<T>) => (parts.keeps ? open() : Promise.resolve(refused));
  const [records, opened, documents, opinions, files, voices, batches, saved] = await Promise.all([
    sampleRecords(parts.base),
    kept(() => openJournal(journal)),
    kept(() => browserWorkspaceStore(documentsName)),
    kept(() => browserOpinionStore(opinionsName)),
    kept(() => browserFileStore(parts.paperFiles)),
    parts.keeps ? browserPublicEntries(parts.publicEntries) : undefined,
    parts.keeps ? unreadableBatches(opinionsName).catch(() => []) : [],
    parts.keeps ? unreadableDocuments(documentsName).catch(() => []) : [],
  ]);
  if (!opened.ok || !documents.ok || !opinions.ok) noteRefusal('records');
  const city = memoryMatterStore(records);
  const matters = opened.ok ? await journaledMatterStore(city, opened.value) : { store: city, unreadable: [] };
  const unreadable = [...matters.unreadable, ...(await titled(batches, city)), ...saved.map(({ entry }) => entry)];
  const isAside = unreadable.length === 0 || (await putAside(parts, unreadable, saved));
  if (unreadable.length > 0) noteAside();
  const store = documents.ok ? documents.value : memoryWorkspaceStore();
  await Promise.all([seedBoards(store, DEMO_TODAY), keepSampleAlertRules(store)]);
  const { summaries, ...others } = parts;
  const api = createDemoApi({
    ...others,
    matters: matters.store,
    // The name of this file carries the digest of all it is built from, the law among it; while one develops it does not.
    ...(parts.keeps && import.meta.env.PROD && { summaries: browserSummaries(summaries, import.meta.url) }),
    documents: store,
    sources: { store: browserSources(), erasures: browserErasures(store) },
    paperFiles: files.ok ? files.value : memoryFileStore(),
    publicEntries: voices ?? memoryPublicEntries(),
    received: opinions.ok ? opinions.value : memoryOpinionStore(),
  });
  return {
    send: relayRequests(parts.base, async (request) => api.fetch(request)),
    heldBack: isAside ? [] : unreadable.map((entry) => ({ ...entry, setAsideOn: parts.today() })),
  };
}

const refused = err({ kind: 'storage-refused' as const });

/** Kept aside first and taken out after, so that nothing is lost between; false where the browser does not let it. */
const putAside = (
  { journal, opinions, documents, today }: DemoBackendParts,
  unreadable: readonly UnreadableEntry[],
  saved: Awaited<ReturnType<typeof unreadableDocuments>>,
): Promise<boolean> =>
  setAside(journal, unreadable, today())
    .then(() =>
      Promise.all([
        removeBatches(
          opinions,
          unreadable.flatMap(({ of, key }) => (of === 'opinions' ? [key] : [])),
        ),
        removeDocuments(
          documents,
          saved.map(({ key }) => key),
        ),
      ]),
    )
    .then(
      () => true,
      () => false,
    );

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
