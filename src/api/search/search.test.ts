import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpSearch } from '@/adapters/http';
import {
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memorySearchIndex,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import type { SearchGroup } from '@/ports/search';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { createApi } from '../create-api';

const city = buildSampleCity(chineseWorkingCalendar);

function opened(who: () => Actor | null = () => samplePerson('office', '市政府办公厅')) {
  const opinions = memoryOpinionStore();
  const documents = memoryWorkspaceStore();
  const matters = memoryMatterStore(city);
  const api = createApi({
    matters,
    opinions,
    publicEntries: memoryPublicEntries(),
    documents,
    search: memorySearchIndex(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
    identify: async () => who(),
  });
  const send = async (request: Request) => api.fetch(request);
  const search = httpSearch(new URL('http://localhost/'), send);
  const found = async (question: string, group: SearchGroup | null = null) => {
    const answer = await search.search(question, group);
    if (!answer.ok) throw new Error(answer.error.kind);
    return answer.value.groups;
  };
  return { send, search, found, opinions, documents, matters };
}

it('finds a matter, its papers, entries of its record and the law, each with the sentence and the place', async () => {
  const { found } = opened();
  const groups = await found('供热 价格');
  expect(groups.map(({ group }) => group)).toEqual(['matter', 'paper', 'entry']);
  const [papers] = await found('公众参与报告', 'paper');
  expect(papers?.found[0]).toMatchObject({ place: { to: 'matter', tab: 'papers' } });
  expect(groups[0]?.found[0]).toMatchObject({ place: { to: 'matter', matterId: 'heating-price', tab: null } });
  for (const { found: some, total } of groups) {
    expect(some.length).toBe(Math.min(5, total));
    for (const { matter } of some) expect(matter).toBeTruthy();
  }
  const [law] = await found('征求意见的期限', 'law');
  expect(law?.found.map(({ place }) => place)).toContainEqual({ to: 'law', text: 'D713', article: '15.1' });
  expect(law?.found.every(({ sentence, title }) => `${title.zh}${sentence}`.includes('征求意见的期限'))).toBe(true);
});
it('gives of one group many', async () => {
  const { found } = opened();
  const [entries] = await found('市', 'entry');
  expect(entries?.found.length).toBe(100);
  expect(entries?.total).toBeGreaterThan(100);
});
it('finds opinions that the record seals, and none before or after', async () => {
  const { found, opinions, matters } = opened();
  const text = '请先修好三号换热站';
  const opinion = {
    receivedOn: '2026-03-01',
    channel: '网站',
    district: null,
    stance: 'none',
    theme: null,
    clause: null,
  };
  const rows = [{ ...opinion, stance: 'none' as const, text, person: 'a' }];
  await opinions.add('old-communities', { id: 'b1', channel: '网站', opinions: rows });
  expect(await found('三号换热站')).toEqual([]);
  const record = await matters.read('old-communities');
  const seal = {
    ...record[0],
    seq: record.length + 1,
    id: 'seal',
    commandId: 'seal',
    type: 'OpinionsReceived',
    payload: { batch: 'b1', channel: '网站', rows: 1, persons: 1, digest: 'a'.repeat(64), themes: [] },
  };
  await matters.append('old-communities', record.length, [seal as never]);
  expect(await found('三号换热站')).toMatchObject([
    {
      group: 'opinion',
      total: 1,
      found: [{ sentence: text, place: { matterId: 'old-communities', tab: 'opinions' } }],
    },
  ]);
  const withdrawal = {
    ...seal,
    seq: record.length + 2,
    id: 'w',
    commandId: 'w',
    type: 'EntryWithdrawn',
    payload: { entry: seal.seq, reason: '重复' },
  };
  await matters.append('old-communities', record.length + 1, [withdrawal as never]);
  expect(await found('三号换热站')).toEqual([]);
});
it('finds what was just recorded', async () => {
  const { found, send } = opened();
  expect(await found('夜间公交示例')).toEqual([]);
  const request = {
    type: 'proposeMatter',
    on: '2026-11-20',
    title: '夜间公交示例',
    origin: 'entered',
    profileId: 'hlj2021',
    proposalSource: 'leader',
    proposer: '分管领导',
  };
  const body = JSON.stringify({ commandId: 'c1', expectedVersion: 0, request });
  const done = await send(
    new Request('http://localhost/api/matters/night/acts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }),
  );
  expect(done.status).toBe(200);
  expect((await found('夜间公交示例')).map(({ group }) => group)).toEqual(['matter', 'entry']);
});
it('searches the official text once the office took it in', async () => {
  const { found, documents } = opened();
  expect(await found('只在全文里的一句话', 'law')).toEqual([]);
  await documents.write('law-texts', {
    id: 'D713',
    version: 1,
    by: samplePerson('office', '市政府办公厅'),
    at: '2026-11-23T01:00:00Z',
    body: {
      fileName: 'd713.docx',
      digest: 'a'.repeat(64),
      text: { title: '', front: [], headings: {}, paragraphs: { '44.1': '只在全文里的一句话。' }, back: [] },
    },
  } as never);
  expect(await found('只在全文里的一句话', 'law')).toMatchObject([
    { total: 1, found: [{ place: { to: 'law', text: 'D713', article: '44.1' } }] },
  ]);
});
it('answers nobody who is not signed in, and refuses what is no question', async () => {
  const { search, send } = opened(() => null);
  expect(await search.search('供热', null)).toEqual({ ok: false, error: { kind: 'server' } });
  const { send: known } = opened();
  const post = (body: string, to = known) =>
    to(
      new Request('http://localhost/api/search', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    );
  expect((await post('{"question":"供热","group":null}', send)).status).toBe(401);
  for (const body of ['{}', '[]', '{', '{"question":1,"group":null}', '{"question":"a","group":"all"}'])
    expect((await post(body)).status, body).toBe(400);
  expect((await post(JSON.stringify({ question: '长'.repeat(201), group: null }))).status).toBe(400);
  expect(await (await post('{"question":"，。","group":null}')).json()).toEqual({ words: [], groups: [] });
});
