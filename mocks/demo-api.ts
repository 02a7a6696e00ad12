import { createApi } from '@/api';
import { type CivilDate, momentOn, type WorkingCalendar } from '@/core/kernel';
import { foldDossier, type RoleId } from '@/core/matter';
import type { KeptSummaries } from '@/ports/kept-summaries';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import type { WorkspaceStore } from '@/ports/workspace';
import { actsAs } from './acts-as';
import { opinionsOverSample } from './opinions-over-sample';
import { sampleMeetings } from './sample-city/sample-meetings';
import { sampleNames } from './sample-city/sample-names';
import { samplePerson } from './sample-city/sample-person';
import { unitOfRole } from './sample-city/sample-units';
import { sampleViews } from './sample-views';

interface DemoApiParts {
  readonly matters: MatterStore;
  readonly documents: WorkspaceStore;
  /** Opinions received in this browser. */
  readonly received: OpinionStore;
  readonly summaries?: KeptSummaries;
  readonly calendar: WorkingCalendar;
  readonly today: () => CivilDate;
  /** Who one is in the demo. */
  readonly role: () => RoleId;
}

/** The real API over the stores of the sample city. */
export function createDemoApi({ matters, documents, received: kept, summaries, calendar, today, role }: DemoApiParts) {
  return createApi({
    matters,
    documents,
    ...(summaries && { summaries }),
    calendar,
    city: '哈尔滨市',
    profileId: 'hlj2021',
    report: (error) => {
      if (!globalThis.reportError) throw error; // the build and tests: it fails there, with its cause
      globalThis.reportError(error);
    },
    meetings: sampleMeetings,
    names: async () => sampleNames,
    clock: { today, now: () => momentOn(today(), Date.now()) },
    opinions: opinionsOverSample(sampleViews(matters, today), kept),
    identify: async (request) => {
      const matterId = /\/matters\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
      const facts =
        role() === 'undertaking' && matterId ? foldDossier(matterId, await matters.read(matterId))?.facts : undefined;
      return actsAs(samplePerson(role(), unitOfRole(role())), facts ?? {});
    },
    actsAs,
  });
}
