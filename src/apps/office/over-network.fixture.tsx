import { render } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { type Language, useLanguageStore } from '@/i18n';
import { createDemoApi } from '../../../mocks/demo-api';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { keepSampleAlertRules } from '../../../mocks/sample-data/sample-alert-rules';
import { App } from './app';
import { servicesOver } from './open-app.fixture';

const city = buildSampleCity(chineseWorkingCalendar);

/** Catches every request; a test file starts and stops it. */
export const network = setupServer();

interface OverNetwork {
  readonly role?: RoleId;
  readonly language?: Language;
  /** Requests that do not get through. */
  readonly broken?: (url: string) => boolean;
  /** What a request waits for before it is answered. */
  readonly held?: (url: string) => Promise<void>;
}

/** The whole app at an address: the real API over the sample city in memory, asked over the network, where MSW stands. */
export async function openOverNetwork(
  path: string,
  { role = 'deputy', language = 'zh', broken = () => false, held = async () => undefined }: OverNetwork = {},
) {
  const documents = memoryWorkspaceStore();
  await keepSampleAlertRules(documents);
  const api = createDemoApi({
    matters: memoryMatterStore(city),
    documents,
    paperFiles: memoryFileStore(),
    publicEntries: memoryPublicEntries(),
    received: memoryOpinionStore(),
    calendar: chineseWorkingCalendar,
    today: () => civilDate('2026-11-23'),
    role: () => role,
  });
  network.use(
    http.all('*/api/*', async ({ request }) => {
      await held(request.url);
      return broken(request.url) ? HttpResponse.error() : api.fetch(request);
    }),
  );
  useLanguageStore.getState().setLanguage(language);
  window.location.hash = path;
  const services = servicesOver((request) => fetch(request));
  render(<App services={services} />);
  return { documents, matterApi: services.matterApi };
}
