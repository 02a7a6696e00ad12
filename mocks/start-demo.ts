import { chineseWorkingCalendar } from '@/adapters/calendar';
import { type Fetcher, httpMatterApi, httpOpinions, httpWorkspace } from '@/adapters/http';
import { dropSetAside, keptAside, openJournalSettings, removeBatches, setAside } from '@/adapters/indexeddb';
import { type CivilDate, err, isCivilDate, ok, type Result, type WorkingCalendar } from '@/core/kernel';
import { type RoleId, roleIds } from '@/core/matter';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { UnreadableEntry } from '@/ports/journal';
import type { Services } from '@/queries';
import { actsAs } from './acts-as';
import { firstPicture } from './after-first-picture';
import { DEMO_ROLE, DEMO_TODAY } from './demo-constants';
import { DOCUMENTS, DRILLS_KEY, FILES, JOURNAL, OPINIONS, ROLE_KEY, resetDemo } from './reset-demo';
import { answeringFirst, fetchFirstAnswers } from './response-snapshot';
import { sampleFiles } from './sample-data/sample-files';

const demoRoles: readonly RoleId[] = [
  'deputy',
  'chief',
  'member',
  'undertaking',
  'office',
  'legality-reviewer',
  'market-regulator',
  'expert',
  'assessor',
  'supervisor',
  'archivist',
  'auditor',
];

/** What is kept here and cannot be read; the demo opens once it was put aside, or thrown away. */
export interface DemoFailure {
  readonly entries: readonly UnreadableEntry[];
  setAside(): Promise<void>;
  reset(): Promise<void>;
}

/**
 * The demo: the real API over the sample city, a journal of what is done in this browser, and a clock that can be moved.
 * Where nothing was done yet, the first questions are answered by what the same API said when the app was built; the API itself
 * starts after the first picture, or when it is asked for more.
 */
export async function startDemo(
  base: URL,
  calendarRead: Promise<{ readonly calendar: WorkingCalendar }>,
): Promise<Result<Omit<Services, 'calendarFault'>, DemoFailure>> {
  const [settings, answers, { calendar }] = await Promise.all([
    openJournalSettings(JOURNAL),
    fetchFirstAnswers(base),
    calendarRead,
  ]);
  const kept = await settings?.read('today');
  let today: CivilDate = isCivilDate(kept) ? kept : DEMO_TODAY;
  let role: RoleId = roleIds.find((id) => id === localStorage.getItem(ROLE_KEY)) ?? DEMO_ROLE;

  let asked: Promise<Result<Fetcher, readonly UnreadableEntry[]>> | null = null;
  const backend = () => {
    asked ??= import('./demo-backend')
      .then(({ openDemoBackend }) =>
        openDemoBackend({
          base,
          calendar,
          journal: JOURNAL,
          documents: DOCUMENTS,
          opinions: OPINIONS,
          today: () => today,
          role: () => role,
        }),
      )
      .catch((cause: unknown) => {
        asked = null; // what failed once is tried again when asked again
        throw cause;
      });
    return asked;
  };
  const untouched = () => asked === null && today === DEMO_TODAY && role === DEMO_ROLE;
  const first = settings?.batches || calendar !== chineseWorkingCalendar || !untouched() ? null : answers;
  const picture = firstPicture();
  if (first)
    void picture.then(backend).catch(() => undefined); // told by the request that needs it
  else {
    const opened = await backend();
    if (!opened.ok) {
      const entries = opened.error;
      const putAside = async () => {
        await setAside(JOURNAL, entries, today);
        const batches = entries.filter(({ of }) => of === 'opinions').map(({ key }) => key);
        if (batches.length > 0) await removeBatches(OPINIONS, batches);
      };
      return err({ entries, setAside: putAside, reset: resetDemo });
    }
  }
  const api: Fetcher = async (request) => {
    // Views of the public and kept documents are drawn, never a first number: making them waits for the first picture.
    const { pathname } = new URL(request.url);
    if (first && (pathname.endsWith('/opinions') || pathname.includes('/api/documents/'))) await picture;
    const opened = await backend();
    return opened.ok
      ? opened.value(request)
      : Response.json({ kind: 'server', why: opened.error[0]?.why.en }, { status: 500 });
  };
  const send = first ? answeringFirst(base, first, untouched, api) : api;

  const documents = httpWorkspace(base, send);
  const files = sampleFiles(documents, FILES);
  let drills = localStorage.getItem(DRILLS_KEY) === 'on';
  let opening: Promise<DataSourceRegistry> | null = null;
  const registry = () => {
    opening ??= import('./demo-data')
      .then(({ demoData }) => demoData(base, () => today, files, drills))
      .catch((cause: unknown) => {
        opening = null;
        throw cause;
      });
    return opening;
  };
  return ok({
    matterApi: httpMatterApi(base, send),
    documents,
    intake: files.intake,
    opinions: httpOpinions(base, send),
    data: {
      backends: async () => (await registry()).backends(),
      open: async (id) => (await registry()).open(id),
    },
    calendar,
    demo: {
      roles: demoRoles,
      actsAs,
      keeps: settings !== null,
      setRole: (next) => {
        role = next;
        localStorage.setItem(ROLE_KEY, next);
      },
      drills: () => drills,
      setDrills: (on) => {
        drills = on;
        opening = null;
        if (on) localStorage.setItem(DRILLS_KEY, 'on');
        else localStorage.removeItem(DRILLS_KEY);
      },
      setToday: async (next) => {
        today = next;
        await settings?.write('today', next);
      },
      reset: resetDemo,
      setAside: () => (settings ? keptAside(JOURNAL) : Promise.resolve([])),
      dropSetAside: () => dropSetAside(JOURNAL),
      exportJournal: async () => {
        const { exportJournal } = await import('./export-journal');
        return exportJournal(JOURNAL, OPINIONS);
      },
      readJournal: async (text) => {
        const [{ offerJournal }, { sampleRecords }] = await Promise.all([
          import('./import-journal'),
          import('./demo-backend'),
        ]);
        return offerJournal(text, { journal: JOURNAL, opinions: OPINIONS }, await sampleRecords(base));
      },
    },
  });
}
