import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayConnector } from '@/adapters/gateway';
import { type Column, cellAt, columnOf, type Query, rowsOf, type Table } from '@/analysis/tables';
import { createGateway } from '@/api/gateway';
import type { Words } from '@/core/kernel';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { type Cluster, startCluster } from './cluster.fixtures';
import { postgresSource } from './postgres-source';
import { openDatabase } from './read-only-session';
import { tableFile } from './table-file';

const quoted = (cell: unknown) =>
  cell === null ? 'null' : typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell);
const valuesOf = (table: Table) =>
  rowsOf(table)
    .map((row) => `(${table.columns.map(({ name }: Column) => quoted(row[name] ?? null)).join(',')})`)
    .join(',');

const BULK = 100_000;
const district = "(array['道里区','南岗区','香坊区','道外区',null])[1 + n % 5]";
const tables = [
  { table: 'work_orders', about: workOrdersAbout, fields: workOrderFields },
  {
    table: 'bulk',
    about: { ...workOrdersAbout, dataset: 'bulk' },
    fields: workOrderFields.map((field) => (field.name === 'received' ? { ...field, column: 'received_at' } : field)),
  },
  { table: 'no_key', about: { ...workOrdersAbout, dataset: 'no_key' }, fields: workOrderFields },
  { table: 'bulk', about: { ...workOrdersAbout, dataset: 'gone' }, fields: workOrderFields },
];

let cluster: Cluster;
const faults: Words[] = [];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cluster = await startCluster();
  const columns = 'id text, district varchar(40), received date, amount numeric(20,2), people integer, closed boolean';
  await cluster.execute(
    `create table work_orders (${columns}, primary key (id), secret text default '机密')`,
    `insert into work_orders (id, district, received, amount, people, closed) values ${valuesOf(workOrders)}`,
    `create table no_key (${columns})`,
    `create table bulk (id text primary key, district text, received_at timestamptz, amount numeric(20,2), people bigint, closed boolean)`,
    `insert into bulk select lpad(n::text, 8, '0'), ${district}, timestamptz '2026-01-01 00:30:00+08' + n * interval '5 minutes',
       case when n % 13 = 5 then null else (n * 7919 % 100003)::numeric / 100 end, n % 17, n % 3 <> 0 from generate_series(1, ${BULK}) as n`,
    'grant select on all tables in schema public to reader',
    'analyze',
  );
}, 120_000);
afterAll(async () => {
  for (const close of closing) await close();
  await cluster?.stop();
}, 60_000);

function backend(limits: object = {}, wrap: (real: Fetcher) => Fetcher = (real) => real) {
  const file = tableFile.parse({
    name: { zh: '示例', en: 'Sample' },
    owner: '示例单位',
    connection: { env: 'X' },
    limits,
    tables,
  });
  const database = openDatabase(cluster.readerUrl, file.limits);
  closing.push(() => database.close());
  const app = createGateway({
    source: postgresSource(file, database, (fault) => faults.push(fault)),
    deadlineMs: 20_000,
    identify: () => '示例',
    log: () => undefined,
    now: () => Date.now(),
  });
  return backendOver(gatewayConnector(), {
    id: 'gateway',
    name: file.name,
    base: new URL('http://localhost/api/gateway/'),
    send: wrap(async (request) => app.fetch(request)),
    now: () => Date.now(),
  });
}

backendContract('gateway over PostgreSQL', async () => ({
  dataset: 'work_orders',
  open: (wrap) => backend({ pageRows: 100 }, wrap),
  faults: {
    silentCap: () => backend({ pageRows: 50, questionRows: 90 }),
    unordered: 'every statement is ordered by the key fields, which a unique index covers',
    aggregatesOff: 'PostgreSQL has no switch for aggregates',
    lyingCount: 'rows and their count are read in one transaction that sees one state',
  },
}));

const answered = async (ask: Omit<Query, 'dataset'>, more = {}) => {
  const answer = await backend({ pageRows: 50_000 }).answer(
    { dataset: 'bulk', ...ask },
    queryContext({ maxRows: 200_000, ...more }),
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const same = (a: number | string | undefined, b: unknown) => expect(Number(a)).toBeCloseTo(Number(b), 4);

describe('a hundred thousand rows', { timeout: 60_000 }, () => {
  it('come page after page, once each, in the order of their ids', async () => {
    const answer = await answered({ pick: ['id', 'amount'] });
    expect(answer.complete).toMatchObject({ whole: true, of: BULK });
    const ids = columnOf(answer.table, 'id');
    if (!ids) throw new Error('no ids');
    expect(Array.from({ length: BULK }, (_, row) => cellAt(ids, row))).toEqual(
      Array.from({ length: BULK }, (_, n) => String(n + 1).padStart(8, '0')),
    );
  });
  it('are ordered by a field with gaps over many pages, the missing last', async () => {
    const own = backend({ pageRows: 7_000 });
    for (const desc of [undefined, true] as const) {
      const answer = await own.answer(
        { dataset: 'bulk', pick: ['id', 'amount'], order: [{ field: 'amount', desc }] },
        queryContext({ maxRows: 200_000 }),
      );
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      const expected = await cluster.rows<{ id: string }>(
        `select id from bulk order by amount ${desc ? 'desc' : ''} nulls last, id`,
      );
      expect(rowsOf(answer.value.table).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });
  it('are summed by district and month as plain SQL does, in city time', async () => {
    const { table, from } = await answered({
      where: { t: 'cmp', field: 'received', is: 'ge', value: '2026-03' },
      group: [{ field: 'district' }, { field: 'received', grain: 'month' }],
      fold: [
        { as: 'n', of: '*', by: 'count' },
        { as: 'sum', of: 'amount', by: 'sum' },
        { as: 'mean', of: 'amount', by: 'mean' },
      ],
      order: [{ field: 'received' }, { field: 'district' }],
    });
    const expected = await cluster.rows<{ d: string; m: string; n: string; s: string; a: string }>(
      `select district as d, to_char((received_at at time zone 'UTC') + interval '8 hours', 'YYYY-MM') as m, count(*) as n, sum(amount) as s,
         avg(amount) as a from bulk where received_at >= '2026-03-01 00:00+08' group by 1, 2 order by 2, 1 nulls last`,
    );
    expect(expected.length).toBeGreaterThan(40);
    expect(rowsOf(table).map(({ district, received, n }) => [district, received, n])).toEqual(
      expected.map(({ d, m, n }) => [d, m, Number(n)]),
    );
    rowsOf(table).forEach(({ sum, mean }, row) => {
      same(Number(sum), expected[row]?.s);
      same(Number(mean), expected[row]?.a);
    });
    expect(from.steps.every(({ at }) => at === 'server')).toBe(true);
  });
  it('more than one question may have come as a part, and no sum is made of it', async () => {
    const capped = backend({ pageRows: 10_000, questionRows: 25_000 });
    const rows = await capped.answer({ dataset: 'bulk', pick: ['id'] }, queryContext({ maxRows: 200_000 }));
    expect(rows).toMatchObject({
      ok: true,
      value: { complete: { whole: false, of: BULK, why: 'cap' }, table: { rows: 25_000 } },
    });
    const last = await capped.answer(
      { dataset: 'bulk', fold: [{ as: 'x', of: 'id', by: 'last', along: 'received' }] },
      queryContext({ maxRows: 200_000 }),
    );
    expect(last).toMatchObject({ ok: false, error: { kind: 'tooBig' } });
  });
});

describe('the database', { timeout: 60_000 }, () => {
  const slow: Omit<Query, 'dataset'> = {
    // Grouping by every id with conditions that fit nothing cheap: long enough to be caught at work.
    where: {
      t: 'any',
      of: Array.from({ length: 90 }, (_, n) => ({ t: 'text', field: 'district', how: 'contains', value: `无${n}` })),
    },
    group: [{ field: 'id' }, { field: 'received', grain: 'week' }],
    fold: [{ as: 'n', of: 'district', by: 'distinct' }],
  };
  const busy = async () =>
    Number(
      (
        await cluster.rows<{ n: string }>(
          "select count(*) as n from pg_stat_activity where usename = 'reader' and state = 'active'",
        )
      )[0]?.n,
    );

  it('stops working when the question is taken back', async () => {
    const stop = new AbortController();
    const own = backend();
    await own.describe('bulk', queryContext());
    const asked = own.answer({ dataset: 'bulk', ...slow }, queryContext({ signal: stop.signal }));
    for (let tries = 0; tries < 200 && (await busy()) === 0; tries += 1)
      await new Promise((wait) => setTimeout(wait, 2));
    expect(await busy()).toBeGreaterThan(0);
    stop.abort();
    expect(await asked).toEqual({ ok: false, error: { kind: 'aborted' } });
    const begun = performance.now();
    while ((await busy()) > 0 && performance.now() - begun < 5_000) await new Promise((wait) => setTimeout(wait, 5));
    expect(performance.now() - begun).toBeLessThan(500);
  });
  it('ends a statement at its time limit', async () => {
    const answer = await backend({ statementMs: 10 }).answer({ dataset: 'bulk', ...slow }, queryContext());
    expect(answer).toMatchObject({ ok: false, error: { kind: 'late' } });
  });
  it('is offline when it is not there, and forbidden where it may not be read', async () => {
    await cluster.execute('revoke select on work_orders from reader');
    const own = backend();
    await own.describe('bulk', queryContext());
    expect(await own.describe('work_orders', queryContext())).toMatchObject({ ok: false, error: { kind: 'absent' } });
    await cluster.execute('grant select on work_orders to reader');
    const lost = openDatabase('postgres://reader@127.0.0.1:1/postgres', { statementMs: 1_000, connections: 1 });
    const file = tableFile.parse({ name: { zh: '例', en: 'x' }, owner: '例', connection: { env: 'X' }, tables });
    expect(await postgresSource(file, lost, () => undefined).heads(new AbortController().signal)).toEqual({
      ok: false,
      error: { kind: 'offline' },
    });
    await lost.close();
  });
  it('says which tables do not fit, and serves the others', async () => {
    await backend().datasets(queryContext());
    expect(faults.map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('public.no_key has no unique index'),
        expect.stringContaining('public.bulk has no column received '),
      ]),
    );
    const listed = await backend().datasets(queryContext());
    expect(listed.ok && listed.value.map(({ dataset }) => dataset)).toEqual(['work_orders', 'bulk']);
  });
  it('shows no column that the file does not name', async () => {
    const rows = await backend().answer({ dataset: 'work_orders', pick: ['secret'] }, queryContext());
    expect(rows).toMatchObject({ ok: false, error: { kind: 'unsupported', clause: 'field:secret' } });
  });
  it('reads values as values', async () => {
    const hostile = ["'; drop table bulk; --", "道里\\'区", '%', '_', '$1', '"', '\\', "' or ''='"];
    for (const value of hostile)
      for (const how of ['contains', 'starts'] as const)
        expect((await answered({ where: { t: 'text', field: 'district', how, value } })).table.rows).toBe(0);
    expect((await answered({ where: { t: 'among', field: 'id', values: [...hostile, '00000042'] } })).table.rows).toBe(
      1,
    );
    expect((await answered({ fold: [{ as: 'n"; drop table bulk; --', of: '*', by: 'count' }] })).table.rows).toBe(1);
    expect(await cluster.rows('select count(*) as n from bulk')).toEqual([{ n: String(BULK) }]);
  });
});
