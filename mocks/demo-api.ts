import { createApi } from '@/api';
import { type CivilDate, momentOn, type WorkingCalendar } from '@/core/kernel';
import { foldDossier, type RoleId } from '@/core/matter';
import type { KeptSummaries } from '@/ports/kept-summaries';
import type { OpinionRow } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import type { WorkspaceStore } from '@/ports/workspace';
import { actsAs } from './acts-as';
import { opinionsOverSample } from './opinions-over-sample';
import { sampleMeetings } from './sample-city/sample-meetings';
import { sampleNames } from './sample-city/sample-names';
import { sampleOpinions } from './sample-city/sample-opinions';
import { samplePerson } from './sample-city/sample-person';
import type { Voices } from './sample-city/voices/voices';
import { voicesOf } from './sample-city/voices/voices-of';

const units: Partial<Record<RoleId, string>> = {
  chief: '哈尔滨市人民政府',
  deputy: '哈尔滨市人民政府',
  member: '哈尔滨市人民政府',
  office: '市政府办公厅',
  'legality-reviewer': '市司法局',
  'market-regulator': '市市场监管局',
  expert: '专家库',
  assessor: '北岸风险评估咨询中心',
  supervisor: '市政府督查室',
  archivist: '市档案馆',
  auditor: '市审计局',
};

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

/** Views of a matter are made once for each period of consultation, and are one list for as long as the day is the same. */
const made = new Map<string, readonly OpinionRow[]>();
const received = new Map<string, { readonly key: string; readonly rows: readonly OpinionRow[] }>();
function viewsOf(
  matterId: string,
  voices: Voices,
  { opened, closed, today }: Readonly<Record<'opened' | 'closed' | 'today', CivilDate>>,
): readonly OpinionRow[] {
  const period = `${matterId} ${opened} ${closed}`;
  const key = `${period} ${today}`;
  const known = received.get(matterId);
  if (known?.key === key) return known.rows;
  const all = made.get(period) ?? sampleOpinions(matterId, voices, opened, closed);
  made.set(period, all);
  const rows = all.filter(({ receivedOn }) => receivedOn <= today);
  received.set(matterId, { key, rows });
  return rows;
}
const none: readonly OpinionRow[] = [];

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
    names: sampleNames,
    clock: { today, now: () => momentOn(today(), Date.now()) },
    opinions: opinionsOverSample(async (matterId) => {
      const voices = voicesOf(matterId);
      const facts = foldDossier(matterId, await matters.read(matterId))?.facts;
      return voices && facts?.consultationOpened && facts.consultationClosed
        ? viewsOf(matterId, voices, {
            opened: facts.consultationOpened,
            closed: facts.consultationClosed,
            today: today(),
          })
        : none;
    }, kept),
    identify: async (request) => {
      const matterId = /\/matters\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
      const facts =
        role() === 'undertaking' && matterId ? foldDossier(matterId, await matters.read(matterId))?.facts : undefined;
      return actsAs(samplePerson(role(), units[role()] ?? '市发展改革委'), facts ?? {});
    },
    actsAs,
  });
}
