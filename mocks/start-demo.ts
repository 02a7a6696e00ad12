import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpDesk, httpDocuments, type Send } from '@/adapters/http';
import {
  browserDocumentStore,
  deleteDocuments,
  deleteJournal,
  type Journal,
  type JournalCorrupt,
  journaledMatterStore,
  openJournal,
} from '@/adapters/indexeddb';
import { memoryDocumentStore, memoryMatterStore } from '@/adapters/memory';
import { createApi } from '@/api';
import { createDataHub } from '@/app/data-hub';
import { listedBackends } from '@/app/listed-backends';
import { protocolLoaders } from '@/app/protocol-loaders';
import { type RoleId, roleIds } from '@/core/dossier';
import { type CivilDate, civilDate, err, isCivilDate, ok, type Result, type WorkingCalendar } from '@/core/kernel';
import type { Services } from '@/services';
import { buildSampleCity, samplePerson } from './sample-city/build-sample-city';
import { matterSpecs } from './sample-city/matter-specs';
import { sampleIndicators } from './sample-city/sample-indicators';
import { sampleMeetings } from './sample-city/sample-meetings';
import { sampleOpinions } from './sample-city/sample-opinions';
import { sampleBackends } from './sample-data/sample-backends';

const JOURNAL = 'hengce-demo';
const DOCUMENTS = 'hengce-demo-documents';
const ROLE_KEY = 'hengce.demo.role';
/** The day the demo's clock stands on until someone moves it: a Monday. */
export const DEMO_TODAY = civilDate('2026-11-23');

const demoRoles: readonly RoleId[] = [
  'deputy',
  'chief',
  'undertaking',
  'office',
  'legality-reviewer',
  'market-regulator',
  'expert',
  'assessor',
  'archivist',
  'auditor',
];
const units: Partial<Record<RoleId, string>> = {
  chief: '哈尔滨市人民政府',
  deputy: '哈尔滨市人民政府',
  office: '市政府办公厅',
  'legality-reviewer': '市司法局',
  'market-regulator': '市市场监管局',
  expert: '专家库',
  assessor: '示例风险评估中心',
  archivist: '市档案馆',
  auditor: '市审计局',
};

export interface DemoFailure extends JournalCorrupt {
  reset(): Promise<void>;
}

/** The demo: the real API over the sample city, a journal of what is done in this browser, and a clock that can be moved. */
export async function startDemo(
  base: URL,
  calendar: WorkingCalendar,
): Promise<Result<Omit<Services, 'calendarFault'>, DemoFailure>> {
  const reset = async () => {
    await Promise.all([deleteJournal(JOURNAL), deleteDocuments(DOCUMENTS)]);
    localStorage.removeItem(ROLE_KEY);
  };
  const city = memoryMatterStore(buildSampleCity(chineseWorkingCalendar));
  const opened = await openJournal(JOURNAL);
  if (!opened.ok && opened.error.kind === 'corrupt') return err({ ...opened.error, reset });
  const journal: Journal | null = opened.ok ? opened.value : null;
  const stored = journal ? await journaledMatterStore(city, journal) : ok(city);
  if (!stored.ok) return err({ ...stored.error, reset });
  const matters = stored.value;

  const kept = await journal?.readSetting('today');
  let today: CivilDate = isCivilDate(kept) ? kept : DEMO_TODAY;
  let role: RoleId = roleIds.find((id) => id === localStorage.getItem(ROLE_KEY)) ?? 'deputy';

  const documents = await browserDocumentStore(DOCUMENTS);
  const api = createApi({
    matters,
    documents: documents.ok ? documents.value : memoryDocumentStore(),
    calendar,
    city: '哈尔滨市',
    profileId: 'hlj2021',
    meetings: sampleMeetings,
    clock: { today: () => today },
    opinions: {
      rows: async (matterId) => {
        const spec = matterSpecs.find(({ id }) => id === matterId);
        const opening = (await matters.read(matterId)).find(({ event }) => event.type === 'ConsultationOpened')?.event;
        return spec && opening?.facts.consultationClosed
          ? sampleOpinions(spec, opening.on, opening.facts.consultationClosed).filter(
              ({ receivedOn }) => receivedOn <= today,
            )
          : [];
      },
    },
    indicators: { series: async () => sampleIndicators },
    // In the demo a person of staff acts for the unit of the matter at hand; a real server knows each person's unit.
    identify: async (request) => {
      const matterId = /\/matters\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
      const lead =
        role === 'undertaking' && matterId
          ? (await matters.read(matterId)).findLast(({ event }) => event.facts.leadUnit)?.event.facts.leadUnit
          : undefined;
      return samplePerson(role, lead ?? units[role] ?? '市发展改革委');
    },
  });

  const send = await serviceWorkerOr(base, async (request) => api.fetch(request));
  return ok({
    desk: httpDesk(base, send),
    documents: httpDocuments(base, send),
    data: createDataHub({
      base,
      send: (request) => fetch(request),
      now: Date.now,
      local: sampleBackends(() => today),
      loaders: protocolLoaders,
      listed: listedBackends(base, (request) => fetch(request)),
    }),
    calendar,
    demo: {
      roles: demoRoles,
      keeps: journal !== null,
      setRole: (next) => {
        role = next;
        localStorage.setItem(ROLE_KEY, next);
      },
      setToday: async (next) => {
        today = next;
        await journal?.writeSetting('today', next);
      },
      reset,
      exportJournal: async () => {
        const now = await openJournal(JOURNAL);
        return JSON.stringify(now.ok ? now.value.appends : [], null, 2);
      },
    },
  });
}

/** MSW hands every /api request to the API app; where the browser has no service worker the app is called directly. */
async function serviceWorkerOr(base: URL, direct: Send): Promise<Send> {
  if (!('serviceWorker' in navigator)) return direct;
  try {
    const { startWorker } = await import('./start-worker');
    await startWorker(base, direct);
    return (request) => fetch(request);
  } catch {
    return direct;
  }
}
