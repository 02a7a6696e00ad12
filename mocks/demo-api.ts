import { Hono } from 'hono';
import { inspectAttachment } from '@/adapters/files/attachments';
import { memorySearchIndex, memoryUploads } from '@/adapters/memory';
import { createApi } from '@/api';
import { createExpertLinkApi } from '@/api/expert-links';
import { createOpenApi } from '@/api/open';
import { type CivilDate, momentOn, type WorkingCalendar } from '@/core/kernel';
import { foldDossier, type RoleId } from '@/core/matter';
import type { SourceStore } from '@/ports/connected-sources';
import type { ErasureLog } from '@/ports/erasures';
import type { FileStore } from '@/ports/file-store';
import type { KeptSummaries } from '@/ports/kept-summaries';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import type { WorkspaceStore } from '@/ports/workspace';
import { actsAs } from './acts-as';
import { demoSources } from './demo-sources';
import { filesOverSample } from './files-over-sample';
import { opinionsOverSample } from './opinions-over-sample';
import { sampleMeetings } from './sample-city/sample-meetings';
import { sampleNames } from './sample-city/sample-names';
import { samplePerson } from './sample-city/sample-person';
import { unitOfRole } from './sample-city/sample-units';
import { sampleViews } from './sample-views';

const CITY = '哈尔滨市';

interface DemoApiParts {
  readonly matters: MatterStore;
  readonly documents: WorkspaceStore;
  readonly paperFiles: FileStore;
  /** Opinions received in this browser. */
  readonly received: OpinionStore;
  /** Opinions sent from the public site in this browser. */
  readonly publicEntries: PublicEntries;
  readonly summaries?: KeptSummaries;
  /** Data sources connected in this browser, and what was erased of their copies; absent: none are kept. */
  readonly sources?: { readonly store: SourceStore; readonly erasures: ErasureLog };
  readonly calendar: WorkingCalendar;
  readonly today: () => CivilDate;
  /** Who one is in the demo. */
  readonly role: () => RoleId;
}

/** The real API over the stores of the sample city. */
export function createDemoApi(parts: DemoApiParts) {
  const {
    matters,
    documents,
    paperFiles,
    received: kept,
    publicEntries,
    summaries,
    sources,
    calendar,
    today,
    role,
  } = parts;
  const opinions = opinionsOverSample(sampleViews(matters, today), kept);
  const clock = { today, now: () => momentOn(today(), Date.now()) };
  const report = (error: Error) => {
    if (!globalThis.reportError) throw error; // the build and tests: it fails there, with its cause
    globalThis.reportError(error);
  };
  const api = createApi({
    matters,
    documents,
    files: { store: filesOverSample(paperFiles), uploads: memoryUploads(), inspect: inspectAttachment },
    search: memorySearchIndex(),
    ...(summaries && { summaries }),
    calendar,
    city: CITY,
    profileId: 'hlj2021',
    report,
    ...(sources && { erasures: sources.erasures }),
    meetings: sampleMeetings,
    names: async () => sampleNames,
    clock,
    opinions,
    publicEntries,
    identify: async (request) => {
      const matterId = /\/matters\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
      const facts =
        role() === 'undertaking' && matterId ? foldDossier(matterId, await matters.read(matterId))?.facts : undefined;
      return actsAs(samplePerson(role(), unitOfRole(role())), facts ?? {});
    },
    actsAs,
  });
  return new Hono()
    .route(
      '/api/open/experts',
      createExpertLinkApi({
        matters,
        documents,
        clock,
        city: () => CITY,
        isSample: true,
        addressOf: () => 'this browser',
        now: Date.now,
      }),
    )
    .route(
      '/api/open',
      createOpenApi({
        matters,
        opinions,
        entries: publicEntries,
        clock,
        city: () => CITY,
        isSample: true,
        addressOf: () => 'this browser',
        now: Date.now,
      }),
    )
    .route(
      '/',
      sources
        ? demoSources({
            ...sources,
            documents,
            clock,
            report: (cause) => report(cause instanceof Error ? cause : new Error(String(cause))),
          })
        : new Hono(),
    )
    .route('/', api);
}
