import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore, memoryOpinionStore, memorySearchIndex, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import { createApi } from '../create-api';
import { addressesOf, openApiOf } from './openapi';
import { operations } from './operations';

const FILE = 'docs/reference/openapi.json';
const { routes } = createApi({
  matters: memoryMatterStore([]),
  opinions: memoryOpinionStore(),
  documents: memoryWorkspaceStore(),
  search: memorySearchIndex(),
  clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
  calendar: chineseWorkingCalendar,
  city: '示例市',
  profileId: 'hlj2021',
  meetings: [],
  identify: async () => null,
});

it('describes each route of the API, and no route that is not there', () =>
  expect(Object.keys(operations).sort()).toEqual(addressesOf(routes)));

it(`is what ${FILE} holds (WRITE_OPENAPI=1 writes it)`, () => {
  const text = `${JSON.stringify(openApiOf(routes))}\n`;
  if (process.env.WRITE_OPENAPI) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
