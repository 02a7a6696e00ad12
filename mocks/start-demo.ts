import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpMatterApi, httpOpinions, httpSearch, httpWorkspace, type SendRequest } from '@/adapters/http';
import { dropSetAside, keptAside, openJournalSettings } from '@/adapters/indexeddb';
import { dropTextsAside, localArea, noteRefusal } from '@/browser-storage';
import { type CivilDate, isNamedDay, type WorkingCalendar } from '@/core/kernel';
import { type RoleId, roleIds } from '@/core/matter';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { SetAsideEntry } from '@/ports/journal';
import type { Services } from '@/queries';
import { actsAs } from './acts-as';
import { firstPicture } from './after-first-picture';
import { DEMO_ROLE, DEMO_TODAY, JOURNAL } from './demo-constants';
import {
  DOCUMENTS,
  DRILLS_KEY,
  FILES,
  OPINIONS,
  PAPER_FILES,
  PUBLIC_ENTRIES,
  ROLE_KEY,
  resetDemo,
  SUMMARIES,
  USED_KEY,
} from './reset-demo';
import { answeringFirst, fetchFirstAnswers } from './response-snapshot';
import { sampleFiles } from './sample-data/sample-files';
import { onOtherTab, tellTabs } from './tab-signals';
import { valuesAside } from './values-aside';

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

/**
 * The demo: the real API over the sample city, a journal of what is done in this browser, and a clock that can be moved.
 * Where nothing was done yet, the first questions are answered by what the same API said when the app was built; the API itself
 * starts after the first picture, or when it is asked for more.
 */
export async function startDemo(
  base: URL,
  calendarRead: Promise<{ readonly calendar: WorkingCalendar }>,
): Promise<Omit<Services, 'calendarFault' | 'readDocument' | 'lawTextBeside'>> {
  const [settings, answers, { calendar }] = await Promise.all([
    openJournalSettings(JOURNAL),
    fetchFirstAnswers(base),
    calendarRead,
  ]);
  if (!settings) noteRefusal('records');
  const kept = await settings?.read('today');
  let today: CivilDate = isNamedDay(kept) ? kept : DEMO_TODAY;
  let role: RoleId = roleIds.find((id) => id === localArea.read(ROLE_KEY)) ?? DEMO_ROLE;

  let asked: Promise<SendRequest> | null = null;
  let heldBack: readonly SetAsideEntry[] = [];
  const backend = () => {
    asked ??= import('./demo-backend')
      .then(({ openDemoBackend }) =>
        openDemoBackend({
          base,
          calendar,
          keeps: settings !== null,
          journal: JOURNAL,
          documents: DOCUMENTS,
          opinions: OPINIONS,
          publicEntries: PUBLIC_ENTRIES,
          summaries: SUMMARIES,
          paperFiles: PAPER_FILES,
          today: () => today,
          role: () => role,
        }),
      )
      .then((opened) => {
        heldBack = opened.heldBack;
        return opened.send;
      })
      .catch((cause: unknown) => {
        asked = null; // what failed once is tried again when asked again
        throw cause;
      });
    return asked;
  };
  const untouched = () => asked === null && today === DEMO_TODAY && role === DEMO_ROLE;
  const first = settings?.batches || calendar !== chineseWorkingCalendar || !untouched() ? null : answers;
  const noteUse = () => localArea.write(USED_KEY, 'yes');
  if (!first) noteUse();
  const picture = firstPicture();
  if (first)
    void picture.then(backend).catch(() => undefined); // told by the request that needs it
  else await backend();
  const api: SendRequest = async (request) => {
    // Views of the public and kept documents are drawn, never a first number: making them waits for the first picture.
    const { pathname } = new URL(request.url);
    if (first && /\/opinions$|\/api\/(documents\/|notices)/.test(pathname)) await picture;
    const answer = await (await backend())(request);
    if (request.method !== 'GET' && answer.ok && !pathname.endsWith('/search')) {
      noteUse();
      tellTabs('changed');
    }
    return answer;
  };
  const send = first ? answeringFirst(base, first, untouched, api) : api;

  const documents = httpWorkspace(base, send);
  const files = sampleFiles(documents, FILES);
  let drills = localArea.read(DRILLS_KEY) === 'on';
  let opening: Promise<DataSourceRegistry> | null = null;
  const registry = () => {
    opening ??= import('./demo-data')
      .then(({ demoData }) => demoData({ base, today: () => today, files, drills, api }))
      .catch((cause: unknown) => {
        opening = null;
        throw cause;
      });
    return opening;
  };
  return {
    matterApi: httpMatterApi(base, send),
    documents,
    intake: files.intake,
    opinions: httpOpinions(base, send),
    publicDesk: async () => (await import('@/adapters/http/public-desk')).httpPublicDesk(base, send),
    notices: async () => (await import('@/adapters/http/notices')).httpNotices(base, send),
    invitations: async () => (await import('@/adapters/http/expert-links')).httpInvitationDesk(base, send),
    paperFiles: async () => (await import('@/adapters/http/papers')).httpPaperFiles(base, send),
    search: httpSearch(base, send),
    data: {
      backends: async () => (await registry()).backends(),
      open: async (id) => (await registry()).open(id),
    },
    calendar,
    englishNames: async () => (await import('./sample-city/english')).englishNames,
    account: null,
    demo: {
      roles: demoRoles,
      actsAs,
      role: () => role,
      setRole: (next) => {
        role = next;
        noteUse();
        localArea.write(ROLE_KEY, next);
      },
      drills: () => drills,
      setDrills: (on) => {
        drills = on;
        opening = null;
        if (on) localArea.write(DRILLS_KEY, 'on');
        else localArea.remove(DRILLS_KEY);
      },
      setToday: async (next) => {
        today = next;
        noteUse();
        await settings?.write('today', next);
      },
      onOtherTab,
      sources: async () => (await import('@/adapters/http/sources')).httpSources(base, api),
      reset: resetDemo,
      setAside: async () => [...(settings ? await keptAside(JOURNAL) : []), ...heldBack, ...valuesAside()],
      dropSetAside: async () => {
        if (settings) await dropSetAside(JOURNAL);
        dropTextsAside();
      },
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
  };
}
