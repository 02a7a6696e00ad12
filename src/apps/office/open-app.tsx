import { render } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpMatterApi, httpOpinions, httpWorkspace } from '@/adapters/http';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate, ok } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { createDataSourceRegistry } from '@/data';
import { type Language, useLanguageStore } from '@/i18n';
import { createDemoApi } from '../../../mocks/demo-api';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { drillBackend } from '../../../mocks/sample-data/drill-backend';
import { keepSampleAlertRules } from '../../../mocks/sample-data/sample-alert-rules';
import { sampleBackends } from '../../../mocks/sample-data/sample-backends';
import { sampleFiles } from '../../../mocks/sample-data/sample-files';
import { App } from './app';

const sampleDay = '2026-11-23';
const city = buildSampleCity(chineseWorkingCalendar);

/** Catches every request; a test file starts and stops it. */
export const network = setupServer();

interface OpenApp {
  readonly role?: RoleId;
  readonly language?: Language;
  /** Requests that do not get through. */
  readonly broken?: (url: string) => boolean;
  /** What a request waits for before it is answered. */
  readonly held?: (url: string) => Promise<void>;
}

/** The whole app at an address: the real API over the sample city in memory, asked over the network, where MSW stands. */
export async function openApp(
  path: string,
  { role = 'deputy', language = 'zh', broken = () => false, held = async () => undefined }: OpenApp = {},
) {
  const documents = memoryWorkspaceStore();
  await keepSampleAlertRules(documents);
  const api = createDemoApi({
    matters: memoryMatterStore(city),
    documents,
    received: memoryOpinionStore(),
    calendar: chineseWorkingCalendar,
    today: () => civilDate(sampleDay),
    role: () => role,
  });
  network.use(
    http.all('*/api/*', async ({ request }) => {
      await held(request.url);
      return broken(request.url) ? HttpResponse.error() : api.fetch(request);
    }),
  );
  const base = new URL('http://localhost/');
  const send = (request: Request) => fetch(request);
  const files = sampleFiles(httpWorkspace(base, send), 'screen-test');
  useLanguageStore.getState().setLanguage(language);
  window.location.hash = path;
  render(
    <App
      services={{
        matterApi: httpMatterApi(base, send),
        documents: httpWorkspace(base, send),
        intake: files.intake,
        lawTextBeside: async () => undefined,
        readDocument: () => Promise.reject(new Error('no documents here')),
        opinions: httpOpinions(base, send),
        data: createDataSourceRegistry({
          base,
          send,
          now: () => Date.parse(`${sampleDay}T01:00:00Z`),
          local: [...sampleBackends(() => sampleDay, files), drillBackend],
          loaders: {},
          listed: async () => ok([]),
        }),
        calendar: chineseWorkingCalendar,
        calendarFault: null,
        englishNames: async () => ({}),
        demo: null,
        account: null,
      }}
    />,
  );
  return { documents };
}
