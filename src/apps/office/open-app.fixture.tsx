import { render } from '@testing-library/react';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { inspectAttachment } from '@/adapters/files/attachments';
import { readDocument } from '@/adapters/files/documents';
import { httpMatterApi, httpOpinions, httpSearch, httpWorkspace, type SendRequest } from '@/adapters/http';
import { httpNotices } from '@/adapters/http/notices';
import { httpPaperFiles } from '@/adapters/http/papers';
import { httpPublicDesk } from '@/adapters/http/public-desk';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memorySearchIndex,
  memoryUploads,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { createApi } from '@/api';
import { civilDate, ok } from '@/core/kernel';
import { foldDossier, type RoleId } from '@/core/matter';
import { createDataSourceRegistry } from '@/data';
import { type Language, useLanguageStore } from '@/i18n';
import type { MatterStore } from '@/ports/matter-store';
import type { Services } from '@/queries';
import { filesOverSample } from '../../../mocks/files-over-sample';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { drillBackend } from '../../../mocks/sample-data/drill-backend';
import { sampleBackends } from '../../../mocks/sample-data/sample-backends';
import { sampleFiles } from '../../../mocks/sample-data/sample-files';
import { App } from './app';

const city = buildSampleCity(chineseWorkingCalendar);

interface Parts {
  readonly role?: RoleId;
  /** Unit of the person, where no matter says it. */
  readonly unit?: string;
  readonly matters?: MatterStore;
  /** Breaks requests on purpose. */
  readonly broken?: (url: string) => boolean;
}

/** The services of the app over the real API and stores in memory, with the sample city and its data. */
export function servicesInMemory({
  role = 'undertaking',
  unit = '市发展改革委',
  matters = memoryMatterStore(city),
  broken = (_url: string) => false,
}: Parts = {}): Services {
  const lead = async (request: Request) => (await leadUnitAt(matters, new URL(request.url).pathname)) ?? unit;
  const api = createApi({
    matters,
    documents: memoryWorkspaceStore(),
    files: { store: filesOverSample(memoryFileStore()), uploads: memoryUploads(), inspect: inspectAttachment },
    search: memorySearchIndex(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
    opinions: memoryOpinionStore(),
    publicEntries: memoryPublicEntries(),
    identify: async (request) => samplePerson(role, await lead(request)),
  });
  return servicesOver(async (request) => {
    if (broken(request.url)) throw new TypeError('offline');
    return api.fetch(request);
  });
}

/** The services of the app over whatever answers its requests, with the data of the sample city. */
export function servicesOver(send: SendRequest): Services {
  const base = new URL('http://localhost/');
  const documents = httpWorkspace(base, send);
  const files = sampleFiles(documents, 'app-test');
  return {
    matterApi: httpMatterApi(base, send),
    documents,
    intake: files.intake,
    readDocument,
    lawTextBeside: async () => undefined,
    opinions: httpOpinions(base, send),
    publicDesk: async () => httpPublicDesk(base, send),
    invitations: async () => (await import('@/adapters/http/expert-links')).httpInvitationDesk(base, send),
    paperFiles: async () => httpPaperFiles(base, send),
    search: httpSearch(base, send),
    notices: async () => httpNotices(base, send),
    data: createDataSourceRegistry({
      base,
      send,
      now: () => Date.parse('2026-11-23T01:00:00Z'),
      local: [...sampleBackends(() => '2026-11-23', files), drillBackend],
      loaders: {},
      listed: async () => ok([]),
    }),
    calendar: chineseWorkingCalendar,
    calendarFault: null,
    englishNames: async () => ({}),
    demo: null,
    account: null,
  };
}

/** The unit that leads the matter an address speaks of. */
async function leadUnitAt(matters: MatterStore, path: string): Promise<string | undefined> {
  const id = /\/matters\/([^/?]+)/.exec(path)?.[1];
  return id === undefined ? undefined : (foldDossier(id, await matters.read(id))?.facts.leadUnit ?? undefined);
}

/** The whole app over those services, opened at a path by a person of the unit that leads the matter there; gives the store of its matters. */
export async function openApp(
  path: string,
  { language = 'zh', matters = memoryMatterStore(city), ...parts }: Parts & { readonly language?: Language } = {},
) {
  useLanguageStore.getState().setLanguage(language);
  window.location.hash = path;
  const unit = await leadUnitAt(matters, path);
  render(<App services={servicesInMemory({ ...parts, matters, ...(unit && { unit }) })} />);
  return matters;
}
