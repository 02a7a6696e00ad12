import { readFileSync, writeFileSync } from 'node:fs';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import {
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memorySearchIndex,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import { createApi } from '../create-api';
import { createExpertLinkApi } from '../expert-links';
import { createOpenApi } from '../open';
import { addressesOf, openApiOf } from './openapi';
import { operations } from './operations';
import { serverOperations } from './server-operations';

const FILE = 'docs/reference/openapi.json';
const matters = memoryMatterStore([]);
const opinions = memoryOpinionStore();
const entries = memoryPublicEntries();
const clock = { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' };
const office = createApi({
  matters,
  opinions,
  publicEntries: entries,
  documents: memoryWorkspaceStore(),
  search: memorySearchIndex(),
  clock,
  calendar: chineseWorkingCalendar,
  city: '示例市',
  profileId: 'hlj2021',
  meetings: [],
  identify: async () => null,
});
const entry = { matters, clock, city: () => '示例市', isSample: false, addressOf: () => 'one', now: () => 0 };
const open = new Hono()
  .route('/api/open', createOpenApi({ ...entry, opinions, entries }))
  .route('/api/open/experts', createExpertLinkApi({ ...entry, documents: memoryWorkspaceStore() }));
/** Routes of the server alone are held against its own in `server/people/authorisation.test.ts`. */
const ofServer = Object.keys(serverOperations).map((address) => {
  const [method = '', path = ''] = address.split(' ');
  return { method, path };
});
const routes = [...office.routes, ...open.routes, ...ofServer];

it('describes each route of the API, and no route that is not there', () =>
  expect(Object.keys(operations).sort()).toEqual(addressesOf(routes)));

it(`is what ${FILE} holds (WRITE_OPENAPI=1 writes it)`, () => {
  const text = `${JSON.stringify(openApiOf(routes))}\n`;
  if (process.env.WRITE_OPENAPI) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
