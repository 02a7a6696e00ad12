import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fakePostgrest } from '@/adapters/postgrest/postgrest-server.fixtures';
import { createDataProxy } from '@/api/data-proxy';
import type { SourceDraft, SourceState } from '@/ports/connected-sources';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import { type AdministeredOffice, administeredOffice } from './administered-office.fixtures';

/** A source from the screen of an administrator to the figures of a person, over a database and a service that listens. */
const now = () => Date.parse('2026-11-23T02:00:00Z');
const SECRET = 'key-of-the-traffic-bureau';
let office: AdministeredOffice;
let service: Server;
let host = '';
const seen: (string | null)[] = [];

const property = (type: string, format: string, description?: string) => ({ type, format, description });
const properties = {
  id: property('integer', 'integer', 'Note:\nThis is a Primary Key.<pk/>'),
  district: property('string', 'text', '区县'),
  phone: property('string', 'text', '电话'),
};
const table = (rows: number) => ({
  definition: { properties },
  rows: Array.from({ length: rows }, (_, id) => ({
    id,
    district: id % 2 ? '道里区' : '南岗区',
    phone: `1390000${id}`,
  })),
});

beforeAll(async () => {
  office = await administeredOffice({ SOURCE_TRAFFIC: SECRET });
  const answer = fakePostgrest({ work_orders: table(7), other: table(3) });
  service = createServer(
    getRequestListener((request) => {
      seen.push(request.headers.get('apikey'));
      return answer(request);
    }),
  );
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  const address = service.address();
  host = `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
}, 60_000);
afterAll(async () => {
  await office.close();
  service.close();
});

const ask = (...given: Parameters<AdministeredOffice['ask']>) => office.ask(...given);
const draft = (told: Partial<SourceDraft> = {}) =>
  sampleDraft({
    address: `http://${host}/`,
    internalHost: host,
    secret: { env: 'SOURCE_TRAFFIC', place: { kind: 'header', name: 'apikey', prefix: '' } },
    ...told,
  });
const save = (version: number, told: Partial<SourceDraft> = {}, state: SourceState = 'on', who = 'system') =>
  ask(who, 'PUT', 'sources/traffic', { version, state, draft: draft(told) });

const page = () => office.page();
const context = { signal: new AbortController().signal, maxRows: 1000, maxBytes: 1e6, deadlineMs: 5000 };
const figure = async () => {
  const opened = await page().open('traffic');
  const answer = await opened?.answer({ dataset: 'work_orders', fold: [{ as: 'n', of: '*', by: 'count' }] }, context);
  return answer?.ok ? [...(answer.value.table.columns[0]?.values ?? [])] : answer?.error.kind;
};

it('does not go into the inner network until the administrator allows that host', async () => {
  const before = seen.length;
  const { told } = await ask('system', 'POST', 'sources/test', draft({ internalHost: null, sets: [] }));
  expect(told).toMatchObject({
    needsInternalHost: true,
    sets: [],
    failed: { todo: { zh: expect.stringContaining('内网') } },
  });
  expect(seen.length).toBe(before);
});

it('tells what is there before anything is named, with rows and columns, and whether the secret is set', async () => {
  const { told } = await ask(
    'system',
    'POST',
    'sources/test',
    draft({ sets: [], owner: '', name: { zh: '', en: '' } }),
  );
  expect(told).toMatchObject({
    isSecretSet: true,
    failed: null,
    sets: [
      { source: 'work_orders', rows: 7, failed: null, fields: [{ name: 'id' }, { label: '区县' }, { name: 'phone' }] },
      { source: 'other', rows: 3 },
    ],
    more: [],
  });
  expect(seen.at(-1)).toBe(SECRET);
  expect(JSON.stringify(told)).not.toContain(SECRET);
});

it('tells what is refused: a data set that is not there, a variable that is not set, an address nobody answers at', async () => {
  const lost = await ask(
    'system',
    'POST',
    'sources/test',
    draft({ sets: [{ ...sampleDraft().sets[0], source: 'lost' } as never] }),
  );
  expect(lost.told).toMatchObject({
    failed: null,
    sets: [{ source: 'lost', failed: { refusal: { kind: 'absent' } } }],
    more: ['work_orders', 'other'],
  });
  const secretless = draft({ secret: { env: 'SOURCE_OTHER', place: { kind: 'header', name: 'apikey', prefix: '' } } });
  expect((await ask('system', 'POST', 'sources/test', secretless)).told).toMatchObject({
    isSecretSet: false,
    failed: { refusal: { kind: 'offline' } },
  });
  const nowhere = draft({ address: 'http://127.0.0.1:1/', internalHost: '127.0.0.1:1' });
  expect((await ask('system', 'POST', 'sources/test', nowhere)).told).toMatchObject({
    failed: { refusal: { kind: 'offline' } },
  });
});

it.each([
  ['DATABASE_URL', 'variable'],
  ['PATH', 'variable'],
  ['SOURCE_lower', 'variable'],
])('sends out no variable of the server but those of sources: %s', async (env, why) => {
  const told = await save(0, { secret: { env, place: { kind: 'header', name: 'apikey', prefix: '' } } });
  expect(told).toMatchObject({ status: 422, told: { kind: 'faults', faults: [{ field: 'secret', why }] } });
});

it('serves a source that was saved at once, with its terms on every card, without the columns kept back', async () => {
  expect(await figure()).toBeUndefined();
  const hidden = { source: 'work_orders', title: '12345工单', from: '2026-01', to: '2026-09', hidden: ['phone'] };
  expect((await save(0, { level: 'important', leaves: 'aggregates', sets: [hidden] })).status).toBe(200);
  expect(await figure()).toEqual([7]);
  const card = await (await page().open('traffic'))?.describe('work_orders', context);
  expect(card?.ok && card.value.fields.map(({ name }) => name)).toEqual(['id', 'district']);
  expect(card?.ok && card.value.about).toMatchObject({
    share: 'conditional',
    shareTerms: '仅用于本事项论证',
    owner: { name: '市营商环境局' },
    terms: { level: 'important', leaves: 'aggregates', category: '民生服务' },
  });
  const listed = await page().backends();
  expect(JSON.stringify(listed)).not.toMatch(/127\.0\.0\.1|SOURCE_TRAFFIC/);
});

/** By hand: a person who is signed in, past every screen. */
const byHand = async (path: string, body?: object, who = 'person') => {
  const proxy = createDataProxy({
    backends: [],
    connected: () => office.connected(),
    forward: () => Promise.reject(new Error('not this way')),
    identify: () => who,
    log: () => undefined,
    now,
  });
  const answer = await proxy.fetch(
    new Request(`http://localhost/api/data/traffic/${path}`, {
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    }),
  );
  return { status: answer.status, text: await answer.text() };
};
const asked = (question: object) =>
  byHand('datasets/work_orders/ask', { ask: { dataset: 'work_orders', ...question }, cursor: null, size: 100 });
const count = [{ as: 'n', of: '*', by: 'count' }];

it.each([
  'other',
  'work_orders',
  'work_orders?select=phone',
  'work_orders?select=x:phone&phone=like.139*',
  'work_orders?select=id,other(*)',
  'datasets/other',
  '',
])('gives nothing of the protocol of the source by hand: %s', async (path) => {
  const before = seen.length;
  const { status, text } = await byHand(path);
  expect([403, 404]).toContain(status);
  expect(text).not.toContain('1390000');
  if (!path.startsWith('datasets')) expect(seen.length).toBe(before);
});

it.each([
  ['shown', { pick: ['phone'] }],
  ['as a condition', { where: { t: 'cmp', field: 'phone', is: 'eq', value: '13900003' }, fold: count }],
  ['as a group', { group: [{ field: 'phone' }], fold: count }],
  ['as a figure', { fold: [{ as: 'm', of: 'phone', by: 'max' }] }],
  ['as an order', { order: [{ field: 'phone' }] }],
])('knows no column that is kept back, %s', async (_how, question) => {
  const { status, text } = await asked(question);
  expect(status).toBe(422);
  expect(text).not.toContain('1390000');
});

it('gives figures and no rows where rows may not leave, and the rows where they may', async () => {
  for (const question of [{}, { pick: ['district'] }, { group: [{ field: 'id' }], fold: count }])
    expect(await asked(question)).toMatchObject({ status: 403, text: expect.stringContaining('只提供汇总数') });
  const grouped = await asked({ group: [{ field: 'district' }], fold: count, order: [{ field: 'n' }] });
  expect(JSON.parse(grouped.text)).toMatchObject({ columns: [{ values: ['道里区', '南岗区'] }, { values: [3, 4] }] });

  const hidden = { source: 'work_orders', title: '12345工单', from: '2026-01', to: '2026-09', hidden: ['phone'] };
  expect((await save(1, { leaves: 'columns', sets: [hidden] })).status).toBe(200);
  const first = JSON.parse((await asked({ pick: ['id'] })).text);
  expect(first).toMatchObject({ columns: [{ name: 'id' }], rows: 7, total: 7, next: null });
  const opened = await page().open('traffic');
  const whole = await opened?.answer({ dataset: 'work_orders', pick: ['district'], take: 3 }, context);
  expect(whole?.ok && [whole.value.table.rows, whole.value.complete.whole]).toEqual([3, true]);
  expect((await asked({})).text).not.toContain('1390000');
});

it('reads on with the cursor it gave, for the question and the person it was given to, and with no other', async () => {
  const on = (cursor: string | null, who = 'person', column = 'id') =>
    byHand('datasets/work_orders/ask', { ask: { dataset: 'work_orders', pick: [column] }, cursor, size: 3 }, who);
  const { next } = JSON.parse((await on(null)).text);
  expect(JSON.parse((await on(next)).text)).toMatchObject({ rows: 3 });
  for (const cursor of ['3', 'x', '', `${next}0`]) expect([cursor, (await on(cursor)).status]).toEqual([cursor, 422]);
  expect((await on(next, 'somebody else')).status).toBe(422);
  expect((await on(next, 'person', 'district')).status).toBe(422);
});

it('tells the second of two administrators who saved before him', async () => {
  expect((await save(2, { owner: '市交通运输局' })).status).toBe(200);
  expect(await save(2, { owner: '别的单位' })).toMatchObject({
    status: 409,
    told: { kind: 'conflict', by: '管理员system', at: '2026-11-23T02:00:00.000Z' },
  });
  expect(await save(0)).toMatchObject({ status: 409, told: { kind: 'taken' } });
  expect(await ask('system', 'PUT', 'sources/files', { version: 0, state: 'on', draft: draft() })).toMatchObject({
    told: { kind: 'taken' },
  });
});

it('pauses, goes on, and removes; what was paused is listed and answers nothing', async () => {
  await save(3, {}, 'paused');
  expect(await figure()).toBe('offline');
  const [entry] = await page()
    .backends()
    .then((all) => (all.ok ? all.value : []));
  expect(entry).toMatchObject({ id: 'traffic', available: false, paused: true });
  await save(4);
  expect(await figure()).toEqual([7]);
  await save(5, {}, 'removed');
  expect(await figure()).toBeUndefined();
  expect((await ask('system', 'GET', 'sources')).told).toMatchObject({ sources: [], mayChange: true });
  expect((await save(0)).status).toBe(200); // its id may be connected again
});

it('keeps security and audit to reading, and writes down who changed what', async () => {
  for (const who of ['security', 'audit']) {
    expect((await save(7, {}, 'on', who)).status).toBe(403);
    expect((await ask(who, 'POST', 'sources/test', draft())).status).toBe(403);
    expect((await ask(who, 'GET', 'sources')).told).toMatchObject({ mayChange: false, sources: [{ id: 'traffic' }] });
  }
  const { told } = await ask('audit', 'GET', 'administration/audit');
  const lines = (told as { act: string; about: string; outcome: string; name: string | null }[])
    .filter(({ act }) => act.endsWith('-source'))
    .map(({ act, about, outcome }) => `${act} ${about} ${outcome}`)
    .reverse();
  expect(lines).toContain(`connect-source traffic: postgrest http://${host}/ internal ${host} done`);
  expect(lines.find((line) => line.includes('市交通运输局'))).toMatch(
    /^change-source traffic: .*owner 市营商环境局 → 市交通运输局/,
  );
  expect(lines.filter((line) => line.includes('conflict'))).toHaveLength(1);
  for (const act of ['pause', 'resume', 'remove'])
    expect(lines.some((line) => line.startsWith(`${act}-source traffic`))).toBe(true);
});
