import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore, memoryOpinionStore, memoryPublicEntries, memoryWorkspaceStore } from '@/adapters/memory';
import { createApi } from '@/api';
import { type CivilDate, civilDate } from '@/core/kernel';
import { foldDossier } from '@/core/matter';
import { receiptCodeOf } from '@/ports/open-api';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { createOpenApi } from './create-open-api';

const city = buildSampleCity(chineseWorkingCalendar);
/** Open until 6 December 2026. */
export const ID = 'chp-plan';

export const codeOf = (seed: number) => receiptCodeOf(Uint8Array.from({ length: 26 }, (_, at) => at * seed + seed));
export const kindOf = async (response: Response) => [response.status, (await response.json()).kind];

/** The public entry and the office over the same stores of the sample city, on a day and from an address that a test sets. */
export function startPublicEntry() {
  const now = { today: civilDate('2026-11-23') as CivilDate, at: 0, address: '10.0.0.1' };
  const kept = memoryMatterStore(city);
  let listed = 0;
  const matters = {
    ...kept,
    ids: () => {
      listed += 1;
      return kept.ids();
    },
  };
  const opinions = memoryOpinionStore();
  const publicEntries = memoryPublicEntries();
  const clock = { today: () => now.today, now: () => `${now.today}T09:00:00+08:00` };
  const open = createOpenApi({
    matters,
    opinions,
    entries: publicEntries,
    clock,
    city: () => '示例市',
    isSample: true,
    addressOf: () => now.address,
    now: () => now.at,
  });
  let role: 'undertaking' | 'office' | 'expert' = 'undertaking';
  let matter = ID;
  const unitOf = async (id: string) => foldDossier(id, await matters.read(id))?.facts.leadUnit ?? '';
  const office = createApi({
    matters,
    opinions,
    publicEntries,
    documents: memoryWorkspaceStore(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock,
    identify: async () => samplePerson(role, await unitOf(matter)),
  });
  const json = (body: unknown, method = 'POST') => ({ method, body: JSON.stringify(body) });
  const opinion = {
    clause: '第1条',
    stance: 'conditional',
    text: '先修管网',
    name: null,
    contact: null,
    replies: null,
  };
  return {
    now,
    matters,
    entries: publicEntries,
    received: publicEntries.opinions,
    timesListed: () => listed,
    as: (next: typeof role, of = ID) => {
      role = next;
      matter = of;
    },
    get: (path: string) => open.request(path),
    post: (path: string, body: unknown) => open.request(path, json(body)),
    send: (changes: object, id = ID) => open.request(`/consultations/${id}/opinions`, json({ ...opinion, ...changes })),
    follow: (of: string) => open.request('/receipts', json({ code: of })),
    erase: (of: string) => open.request('/receipts/erasure', json({ code: of })),
    office: (path: string, body?: unknown, method?: string) =>
      office.request(`/api/matters/${matter}/${path}`, body === undefined ? {} : json(body, method)),
    desk: (path: string, body?: unknown) =>
      office.request(`/api/matters/${ID}/public-opinions${path}`, body === undefined ? {} : json(body)),
    opinions: async () => (await office.request(`/api/matters/${ID}/opinions`)).json(),
    ledger: (path: string, body?: unknown) =>
      office.request(`/api/matters/${ID}/ledger${path}`, body === undefined ? {} : json(body)),
    act: (request: object, expectedVersion: number, commandId: string) =>
      office.request(`/api/matters/${matter}/acts`, json({ commandId, expectedVersion, request })),
  };
}
