import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClickhouseServer, startClickhouse, valuesOf } from '@/adapters/clickhouse/clickhouse-server.fixtures';
import { type CapService, startCap } from '@/adapters/odata/cap-service.fixtures';
import { answerLocally, rowsOf } from '@/analysis/tables';
import { workOrders } from '@/data/conformance/work-orders';
import type { SourceDraft } from '@/ports/connected-sources';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import { type AdministeredOffice, administeredOffice } from './administered-office.fixtures';

/** An administrator connects services that run here: OData over SQLite, and ClickHouse; an officer asks them for a figure. */
let office: AdministeredOffice;
let cap: CapService;
let clickhouse: ClickhouseServer;
let page: Server;
let pageHost = '';

beforeAll(async () => {
  [office, cap, clickhouse] = await Promise.all([
    administeredOffice({ SOURCE_ORDERS: 'r' }),
    startCap(workOrders),
    startClickhouse(),
  ]);
  await clickhouse
    .run(`CREATE TABLE orders (id String, district Nullable(String), received Date, amount Nullable(Float64),
    people Nullable(Int32), closed Nullable(UInt8)) ENGINE = MergeTree() ORDER BY id`)
    .catch(async () => {
      // Before 20 the engine wanted a partition; memory is enough here.
      await clickhouse.run(`CREATE TABLE orders (id String, district Nullable(String), received Date, amount Nullable(Float64),
    people Nullable(Int32), closed Nullable(UInt8)) ENGINE = Memory`);
    });
  await clickhouse.run(`INSERT INTO orders VALUES ${valuesOf(workOrders)}`);
  page = createServer((_request, response) => response.end('<html>a page</html>'));
  await new Promise<void>((done) => page.listen(0, '127.0.0.1', done));
  const address = page.address();
  pageHost = `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
}, 120_000);
afterAll(async () => {
  page.close();
  await Promise.all([office.close(), cap.stop(), clickhouse.stop()]);
});

const set = (source: string) => ({ source, title: '12345工单', from: '2026-01', to: '2026-09', hidden: [] });
const odata = (told: Partial<SourceDraft> = {}) =>
  sampleDraft({
    kind: 'odata',
    address: cap.base.href,
    internalHost: cap.base.host,
    sets: [set('WorkOrders')],
    ...told,
  });
const clickhouseAs = (told: Partial<SourceDraft> = {}) =>
  sampleDraft({
    kind: 'clickhouse',
    address: clickhouse.base.href,
    internalHost: clickhouse.base.host,
    secret: { env: 'SOURCE_ORDERS', place: { kind: 'basic', user: 'reader' } },
    sets: [set('default.orders')],
    ...told,
  });
const test = async (draft: SourceDraft) => (await office.ask('system', 'POST', 'sources/test', draft)).told;
const save = (id: string, draft: SourceDraft) =>
  office.ask('system', 'PUT', `sources/${id}`, { version: 0, state: 'on', draft });
const context = { signal: new AbortController().signal, maxRows: 1000, maxBytes: 1e6, deadlineMs: 20_000 };
const byDistrict = {
  group: [{ field: 'district' }],
  fold: [
    { as: 'n', of: '*', by: 'count' },
    { as: 'sum', of: 'amount', by: 'sum' },
  ],
} as const;
const drawn = async (id: string, dataset: string) => {
  const answer = await (await office.page().open(id))?.answer({ dataset, ...byDistrict }, context);
  if (!answer?.ok) throw new Error(JSON.stringify(answer?.error));
  return rowsOf(answer.value.table)
    .map(({ district, n, sum }) => [district, n, sum === null ? null : Math.round(Number(sum) * 100)])
    .sort();
};
const expected = () => {
  return rowsOf(answerLocally(workOrders, byDistrict))
    .map(({ district, n, sum }) => [district, n, sum === null ? null : Math.round(Number(sum) * 100)])
    .sort();
};

describe('OData', () => {
  it('tells what is there before anything is named', async () => {
    expect(await test(odata({ sets: [] }))).toMatchObject({
      failed: null,
      sets: expect.arrayContaining([
        expect.objectContaining({
          source: 'WorkOrders',
          rows: 240,
          fields: expect.arrayContaining([expect.objectContaining({ name: 'district' })]),
        }),
      ]),
    });
  });
  it('draws for an officer what the table holds', async () => {
    expect((await save('odata', odata())).status).toBe(200);
    expect(await drawn('odata', 'WorkOrders')).toEqual(expected());
  });
});

describe('ClickHouse', () => {
  it('is asked with the account whose password the server holds', async () => {
    expect(await test(clickhouseAs())).toMatchObject({
      isSecretSet: true,
      failed: null,
      sets: [{ source: 'default.orders', rows: 240 }],
    });
    expect((await save('clickhouse', clickhouseAs())).status).toBe(200);
    expect(await drawn('clickhouse', 'default.orders')).toEqual(expected());
  });
  it('tells a password that is wrong, and a variable that is not set', async () => {
    const secret = (env: string, user: string) => ({ secret: { env, place: { kind: 'basic', user } as const } });
    expect(await test(clickhouseAs(secret('SOURCE_ORDERS', 'default')))).toMatchObject({ failed: { refusal: {} } });
    expect(await test(clickhouseAs(secret('SOURCE_NONE', 'reader')))).toMatchObject({ isSecretSet: false, failed: {} });
  });
});

describe('what is told of an address that will not do', () => {
  it('nobody answers there', async () => {
    const host = '127.0.0.1:9';
    expect(await test(odata({ address: `http://${host}/city/`, internalHost: host }))).toMatchObject({
      failed: { refusal: { kind: 'offline' } },
    });
  });
  it('an inner address that was not allowed', async () => {
    expect(await test(odata({ internalHost: null }))).toMatchObject({ needsInternalHost: true, failed: {} });
  });
  it.each([
    'odata',
    'clickhouse',
    'postgrest',
    'ckan',
    'sdmx',
    'ogc-features',
    'socrata',
    'opendatasoft',
    'gateway',
  ] as const)('a page of another kind is no %s', async (kind) => {
    const told = await test(
      sampleDraft({ kind, address: `http://${pageHost}/`, internalHost: pageHost, secret: null }),
    );
    expect(told).toMatchObject({
      failed: { refusal: { kind: expect.stringMatching(/malformed|failed|absent|unsupported/) } },
    });
  });
  it('a service of another kind: ClickHouse taken for OData, OData for PostgREST', async () => {
    const host = clickhouse.base.host;
    expect(await test(odata({ address: `http://${host}/`, internalHost: host }))).toMatchObject({
      failed: { refusal: {} },
    });
    expect(await test(odata({ kind: 'postgrest' }))).toMatchObject({ failed: { refusal: {} } });
  });
});
