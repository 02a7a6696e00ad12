import { afterAll, beforeAll, expect } from 'vitest';
import { gatewayConnector } from '@/adapters/gateway';
import { answerLocally, type Predicate, type Query, rowsOf, type Table } from '@/analysis/tables';
import { createGateway } from '@/api/gateway';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { workOrdersAbout } from '@/data/conformance/work-orders';
import { type Cluster, startCluster } from './cluster.fixtures';
import { postgresSource } from './postgres-source';
import { openDatabase } from './read-only-session';
import { tableFile } from './table-file';

export const label = (text: string) => ({ zh: text, en: text });
export const field = (name: string, kind: string, more: object = {}) => ({ name, kind, label: label(name), ...more });
export const id = field('id', 'number', { key: true });
export const set = (table: string, fields: readonly object[], period = { from: '2025-01', to: '2025-12' }) => ({
  table,
  about: { ...workOrdersAbout, dataset: table, period },
  fields,
});
export const tables = [
  set('visits', [id, field('day', 'date')]),
  set('moments', [id, field('at', 'date')]),
  set('periods', [id, field('month', 'date')], { from: '2025', to: '2025' }),
  set('pm', [id, field('v', 'number'), field('d', 'number')]),
  set('licences', [id, field('valid_to', 'date')]),
  set('longs', [id, field('n', 'number'), field('m', 'number'), field('code', 'code')]),
  set('words', [id, field('place', 'text')]),
  { ...set('v1.数据', [id, field('value', 'number', { column: '值.元' })]), schema: '统计.局' },
  set('totals', [id, field('n', 'number')]),
  { ...set('roots', [id, field('x', 'number')]) },
  set('odd', [
    id,
    field('at', 'date'),
    field('day', 'date'),
    field('amount', 'number'),
    field('big', 'code'),
    field('small', 'number'),
    field('wide', 'number'),
    field('name', 'text'),
    field('note', 'text'),
    field('done', 'flag'),
  ]),
  set('blank', [id, field('v', 'number'), field('day', 'date')]),
  set('ties', [id, field('g', 'number'), field('v', 'number')]),
  set('extremes', [id, field('r', 'number'), field('d', 'number'), field('m', 'number'), field('yuan', 'number')]),
  set('eras', [id, field('tz', 'date'), field('ts', 'date'), field('day', 'date')]),
  set('keyed', [field('k', 'text', { key: true }), field('v', 'number')]),
  set('unkeyed', [field('k', 'text', { key: true }), field('v', 'number')]),
];

let cluster: Cluster;
let shared: ReturnType<typeof backend> | undefined;
export const figuresCluster = (): Cluster => cluster;
/** What did not fit, as the server tells it. */
export const faults: string[] = [];
export const closing: (() => Promise<void>)[] = [];
/** A PostgreSQL with the tables above while the tests of the file run. */
/** A cluster with these figures for the file of tests that calls it: what is loaded once for many files starts nothing by itself. */
export function withFigures(): void {
  beforeAll(async () => {
    cluster = await startCluster();
    await cluster.execute(
      'create table visits (id int primary key, day date)',
      "insert into visits select n, date '2024-12-31' + n from generate_series(1, 365) as n",
      'create table moments (id int primary key, at timestamptz)',
      "insert into moments select n, timestamptz '2025-06-14 16:00:00+00' + n * interval '1 hour' from generate_series(0, 23) as n",
      "insert into moments values (100, '2025-06-14 15:59:59.999+00'), (101, '2025-06-15 16:00:00+00'), (102, '1988-07-01 15:30:00+00')",
      'create table periods (id int primary key, month text)',
      "insert into periods values (1,'2025'),(2,'2025-06'),(3,'2025-Q2'),(4,'2025-07'),(5,'2025-06-30'),(6,'2025-W22'),(7,'2025-01/2025-06'),(8,'2025-06-30 08:00'),(9,null)",
      'create table pm (id int primary key, v real, d double precision)',
      "insert into pm select n, (array[0.1, 0.3, 12.3])[n % 3 + 1]::real, case when n = 1 then 'NaN' when n = 2 then 'Infinity' else n / 10.0 end from generate_series(1, 3000) as n",
      'create table licences (id int primary key, valid_to date)',
      "insert into licences values (1,'2029-12-31'),(2,'2030-01-01'),(3,'2031-05-01'),(4,'infinity'),(5,'-infinity'),(6,'0044-03-15 BC'),(7,'20255-01-01'),(8,null),(9,'0001-12-31 BC')",
      'create table longs (id int primary key, n bigint, m numeric(24,2), code bigint)',
      "insert into longs values (1, 9223372036854775807, 6681851887495526.25, 9223372036854775807), (2, 9223372036854775807, 98765432109876543.21, 7), (3, 2, 'NaN', null)",
      'create table words (id int primary key, place text)',
      "insert into words values (1,'（虚拟）区'),(2,'𠮷林街道'),(3,'㐂'),(4,'a')",
      'create schema "统计.局"',
      'create table "统计.局"."v1.数据" (id int primary key, "值.元" numeric)',
      'insert into "统计.局"."v1.数据" values (1, 5), (2, 7)',
      'create materialized view totals as select id, m as n from longs where id < 3',
      'create unique index on totals (id)',
      'create table roots (id int primary key, x numeric)',
      'insert into roots select n, 1778279410038922.8 from generate_series(1, 20) as n',
      'create table odd (id int primary key, at timestamptz, day date, amount numeric(38,10), big bigint, small real, wide double precision, name text, note text, done boolean)',
      `insert into odd values
      (1,'1988-04-16 15:59:59+00','1988-04-16',0.1,9007199254740993,0.1,'NaN','阿城区','a''b',true),
      (2,'1988-04-16 16:00:00+00','1988-04-17',0.2,1,0.1,'Infinity','𠮷林街道','a"b\\c',false),
      (3,'1988-04-16 18:00:00+00','1988-04-17',99999999999999.0000000001,2,0.3,1.5,'（虚拟）区','100%_x',null),
      (4,'1988-09-10 14:30:00+00','1988-09-10',null,3,12.3,null,'道里区',null,true),
      (5,'1988-09-10 15:30:00+00','1988-09-11',-0.1,-9223372036854775808,12.3,-1.5,'道里区',E'换\n行',true),
      (6,'2026-02-28 15:59:59.999+00','2026-02-28',1,9223372036854775807,12.3,0.1,'㐂区','',false),
      (7,'2026-02-28 16:00:00+00','2026-03-01',2,4,'Infinity',0.2,'南岗区',' 空 ',false),
      (8,'2026-03-31 15:59:59+00','2026-03-31',3,5,'NaN',0.3,'南岗区','100percent',false),
      (9,'2024-12-30 00:00:00+08','2024-02-29',7,6,0,0,'ÀZ','A',null),
      (10,null,null,null,null,null,null,null,null,null)`,
      'create table blank (id int primary key, v numeric, day date)',
      'create table ties (id int primary key, g int, v real)',
      'insert into ties select n, n % 3, (array[0.1, 0.3, 12.3])[1 + n % 3] from generate_series(1, 12000) as n',
      'create domain yuan as numeric(12,2)',
      'create table extremes (id int primary key, r real, d double precision, m numeric, yuan yuan)',
      `insert into extremes values (1, 0.1, 0.1, 0.1, 0.10), (2, '-0', '-0', 'NaN', 5), (3, 0, 0, 'Infinity', null),
      (4, 16777217, 9007199254740993, 0.30000000000000004, -1.5), (5, 1e-40, 5e-324, 1e-30, 100), (6, '-Infinity', 'NaN', '-Infinity', 0),
      (7, null, null, null, 0.1), (8, 3.4e38, 1e22, 12345678901234567.8, 99.99)`,
      'create table eras (id int primary key, tz timestamptz, ts timestamp, day date)',
      `insert into eras values (1,'infinity','infinity','infinity'), (2,'-infinity','-infinity','-infinity'),
      (3,'0044-03-15 12:00:00+00 BC','0044-03-15 12:00 BC','0044-03-15 BC'), (4,'2026-01-01 00:00:00.2+08','2026-01-01 00:00:00.2','2026-01-01'),
      (5,'2026-01-01 00:00:00.1+08','2025-12-31 23:59:59.999999','2025-12-31'), (6,'1986-05-04 02:30:00+08','1986-05-04 02:30','1986-05-04'),
      (7,'1900-12-31 15:54:16+00','1901-01-01','1901-01-01'), (8,null,null,null), (9,'12026-05-01 00:00+08','12026-05-01','12026-05-01'),
      (10,'0001-01-01 00:00+08 BC','0001-12-31 23:59:59 BC','0001-02-29 BC')`,
      'create table keyed (k text not null, v int)',
      'create unique index on keyed (k) include (v)',
      "insert into keyed values ('a', 1)",
      'create table unkeyed (k text unique, v int)', // many rows may be without it
      'insert into unkeyed select null, n from generate_series(1, 20) as n',
      'grant usage on schema "统计.局" to reader',
      'grant select on all tables in schema public, "统计.局" to reader',
    );
  }, 120_000);
  afterAll(async () => {
    for (const close of closing.splice(0)) await close();
    shared = undefined;
    await cluster?.stop();
  }, 60_000);
}

export function opened(limits: object = {}, room = { concurrent: 8, waiting: 48, waitMs: 10_000 }) {
  const file = tableFile.parse({ name: label('示例'), owner: '示例单位', connection: { env: 'X' }, limits, tables });
  const database = openDatabase(cluster.readerUrl, file.limits);
  closing.push(() => database.close());
  const app = createGateway({
    source: postgresSource(file, database, ({ en }) => faults.push(en)),
    deadlineMs: 20_000,
    room,
    identify: (request) => request.headers.get('x-user') ?? '示例',
    log: () => undefined,
    now: () => Date.now(),
  });
  return app;
}
export function backend(limits: object = {}) {
  const app = opened(limits);
  return backendOver(gatewayConnector(), {
    id: 'gateway',
    name: label('示例'),
    base: new URL('http://localhost/api/gateway/'),
    send: async (request) => app.fetch(request),
    now: () => Date.now(),
  });
}
export const answered = async (ask: Query, limits?: object) => {
  shared ??= backend();
  const answer = await (limits ? backend(limits) : shared).answer(ask, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
export const n = { as: 'n', of: '*', by: 'count' } as const;
export const counted = async (dataset: string, where: Predicate) =>
  rowsOf((await answered({ dataset, where, fold: [n] })).table)[0]?.n;
export const cmp = (name: string, is: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: string | number) =>
  ({ t: 'cmp', field: name, is, value }) as const;
/** Every test of a column is answered as by plain computation over its rows. */
export async function sameAsHere(dataset: string, name: string, values: readonly (string | number)[]) {
  const whole: Table = (await answered({ dataset })).table;
  for (const value of values) {
    const tests: Predicate[] = (['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).map((is) => cmp(name, is, value));
    tests.push({ t: 'among', field: name, values: [value] }, { t: 'among', field: name, values: [value], not: true });
    for (const where of tests)
      expect([where, await counted(dataset, where)]).toEqual([where, answerLocally(whole, { where }).rows]);
  }
}
