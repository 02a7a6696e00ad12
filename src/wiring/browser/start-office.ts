import {
  httpAccount,
  httpAdministration,
  httpChanges,
  httpMatterApi,
  httpOpinions,
  httpSearch,
  httpSources,
  httpWorkspace,
} from '@/adapters/http';
import { cityDayOf, type WorkingCalendar } from '@/core/kernel';
import { createDataSourceRegistry, type LocalBackend } from '@/data';
import type { Documents } from '@/ports/workspace';
import type { Services } from '@/queries';
import { browserFiles } from '@/wiring/data/browser-files';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { listedBackends } from '@/wiring/data/listed-backends';

/** Name of the store of bytes of brought files in this browser. */
const FILES = 'hengce-office-files';

/** The office: everything over the API of the server, as the person who is signed in. */
export async function startOffice(
  base: URL,
  kind: 'server' | 'server-sample',
  calendarRead: Promise<{ readonly calendar: WorkingCalendar }>,
): Promise<Omit<Services, 'calendarFault' | 'readDocument' | 'lawTextBeside'>> {
  const { account, send, plainSend, askProof } = httpAccount(base, (request) => fetch(request));
  const [first, { calendar }] = await Promise.all([account.state(), calendarRead]);
  if (first.kind === 'offline') throw new Error('the server does not answer');
  const documents = httpWorkspace(base, send);
  const { local, intake } = await (kind === 'server' ? cityData(documents) : sampleData(documents));
  return {
    matterApi: httpMatterApi(base, plainSend, () => ({}), askProof),
    documents,
    intake,
    opinions: httpOpinions(base, send),
    publicDesk: async () => (await import('@/adapters/http/public-desk')).httpPublicDesk(base, send),
    notices: async () => (await import('@/adapters/http/notices')).httpNotices(base, send),
    invitations: async () => (await import('@/adapters/http/expert-links')).httpInvitationDesk(base, send),
    paperFiles: async () => (await import('@/adapters/http/papers')).httpPaperFiles(base, send),
    search: httpSearch(base, send),
    data: createDataSourceRegistry({
      base,
      send,
      now: Date.now,
      local,
      loaders: connectorLoaders,
      listed: listedBackends(base, send, Date.now),
    }),
    calendar,
    englishNames: async () =>
      kind === 'server' ? {} : (await import('../../../mocks/sample-city/english')).englishNames,
    demo: null,
    account: {
      api: account,
      first,
      administration: httpAdministration(base, send),
      sources: httpSources(base, send),
      changes: httpChanges(base),
    },
  };
}

const filesEntry = {
  id: 'files',
  kind: 'files',
  name: { zh: '数据文件', en: 'Data files' },
  base: 'data/',
  available: true,
} as const;

async function cityData(documents: Documents) {
  const { protocol, intake } = browserFiles(documents, FILES);
  return { local: [{ entry: filesEntry, protocol }] satisfies LocalBackend[], intake };
}

/** The invented data of the sample city lie in the page, as in the demo. */
async function sampleData(documents: Documents) {
  const [{ sampleBackends }, { sampleFiles }] = await Promise.all([
    import('../../../mocks/sample-data/sample-backends'),
    import('../../../mocks/sample-data/sample-files'),
  ]);
  const files = sampleFiles(documents, FILES);
  return { local: sampleBackends(() => cityDayOf(Date.now()), files), intake: files.intake };
}
