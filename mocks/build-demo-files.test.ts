import { expect, it } from 'vitest';
import { z } from 'zod';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpMatterApi } from '@/adapters/http';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { recordedEvent } from '@/core/matter';
import { buildDemoFiles } from './build-demo-files';
import { createDemoApi } from './demo-api';
import { DEMO_ROLE, DEMO_TODAY, FIRST_ANSWERS, OPEN_ANSWERS, RECORDS } from './demo-constants';
import { answeringFirst } from './response-snapshot';
import { buildSampleCity } from './sample-city/build-sample-city';

const files = await buildDemoFiles();
const base = new URL('http://localhost/app/');
const read = (name: string): unknown => JSON.parse(files[name] ?? '');
const first = z.record(z.string(), z.string()).parse(read(FIRST_ANSWERS));

it('the built records, decoded, are what the acts make', () => {
  const decoded = z.array(z.tuple([z.string(), z.array(recordedEvent)])).parse(read(RECORDS));
  expect(decoded).toEqual(buildSampleCity(chineseWorkingCalendar));
});

it('the API over the built records answers the first questions as the build says, letter by letter', async () => {
  const records = z.array(z.tuple([z.string(), z.array(recordedEvent)])).parse(read(RECORDS));
  const api = createDemoApi({
    matters: memoryMatterStore(records),
    documents: memoryWorkspaceStore(),
    paperFiles: memoryFileStore(),
    received: memoryOpinionStore(),
    publicEntries: memoryPublicEntries(),
    calendar: chineseWorkingCalendar,
    today: () => DEMO_TODAY,
    role: () => DEMO_ROLE,
  });
  expect(Object.keys(first)).toContain('matters');
  const open = z.record(z.string(), z.string()).parse(read(OPEN_ANSWERS));
  expect(Object.keys(open)).toContain('open/consultations/chp-plan');
  for (const [question, text] of Object.entries({ ...first, ...open }))
    expect(await (await api.request(`/api/${question}`)).text(), question).toBe(text);
});

it('first answers are given while they hold; acts and other questions are sent on', async () => {
  let holds = true;
  const asked: string[] = [];
  const send = answeringFirst(
    base,
    first,
    () => holds,
    async (request) => {
      asked.push(`${request.method} ${request.url}`);
      return Response.json([]);
    },
  );
  const matterApi = httpMatterApi(base, send);
  const matters = await matterApi.matters();
  expect(matters.ok && matters.value.length).toBe(18);
  expect(asked).toEqual([]);
  await matterApi.opinions('heating-price');
  await send(new Request(new URL('api/matters', base), { method: 'POST' }));
  await send(new Request('http://elsewhere/app/api/matters'));
  holds = false;
  await matterApi.matters();
  expect(asked).toEqual([
    'GET http://localhost/app/api/matters/heating-price/opinions',
    'POST http://localhost/app/api/matters',
    'GET http://elsewhere/app/api/matters',
    'GET http://localhost/app/api/matters',
  ]);
});
