import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Query, rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { clickhouseConnector } from './clickhouse-connector';
import { type ClickhouseServer, startClickhouse, valuesOf } from './clickhouse-server.fixtures';

let server: ClickhouseServer;
beforeAll(async () => {
  server = await startClickhouse();
  await server.run(`CREATE TABLE orders (id String, district Nullable(String), received Date, amount Nullable(Decimal(12, 2)),
    people UInt64, closed UInt8) ENGINE = MergeTree ORDER BY received`);
  await server.run("ALTER TABLE orders COMMENT COLUMN district '区县'");
  await server.run(`INSERT INTO orders VALUES ${valuesOf(workOrders)}`);
  await server.run(`CREATE TABLE odd (\`a\\\`b'c\` String, at Nullable(DateTime('America/New_York')), kind Enum8('甲' = 2, '乙' = 1),
    big UInt64, small Nullable(Int32), list Array(String), code FixedString(4),
    state Nullable(Enum8('开' = 1, '关' = 2))) ENGINE = Log`);
  await server.run(`INSERT INTO odd VALUES ('x\\'y\\\\z', '2026-01-01 11:30:00', '甲', 18446744073709551615, -1, ['p'], 'ab', NULL),
    ('line\\nend', NULL, '乙', 7, NULL, [], 'abcd', '关')`);
}, 60_000);
afterAll(() => server?.stop());

const { dataset: _dataset, owner, ...about } = workOrdersAbout;
const shown = (...names: readonly string[]) =>
  Object.fromEntries(
    workOrderFields.filter(({ name }) => names.includes(name)).map(({ name, ...field }) => [name, field]),
  );
const options = (orders: object = {}) => ({
  owner,
  sets: {
    work_orders: { ...about, source: 'default.orders', fields: shown('id', 'amount', 'people', 'closed'), ...orders },
    odd: {
      period: { from: '2026', to: '2026' },
      fields: { big: { kind: 'code' }, code: { kind: 'code' } },
    },
    gone: { period: { from: '2026', to: '2026' } },
  },
});
const open = (wrap: (real: Fetcher) => Fetcher = (real) => real, given: unknown = options()) =>
  backendOver(clickhouseConnector(given), {
    id: 'warehouse',
    name: { zh: '数仓', en: 'Warehouse' },
    base: server.base,
    send: wrap((request) => fetch(request)),
    now: () => Date.now(),
  });

/** Rewrites the query on its way. */
const rewriting =
  (rewrite: (sql: string) => string) =>
  (real: Fetcher): Fetcher =>
  async (request) =>
    real(new Request(request.url, { method: 'POST', body: rewrite(await request.text()), signal: request.signal }));
/** With an account, as the server's proxy would add it. */
const as =
  (user: string, password: string) =>
  (real: Fetcher): Fetcher =>
  async (request) => {
    const url = new URL(request.url);
    url.searchParams.set('user', user);
    url.searchParams.set('password', password);
    return real(new Request(url, { method: 'POST', body: await request.text(), signal: request.signal }));
  };
const isPage = (sql: string) => / LIMIT \d/.test(sql);

backendContract('clickhouse', async () => ({
  dataset: 'work_orders',
  open,
  faults: {
    silentCap: () => open(rewriting((sql) => sql.replace(/ LIMIT (\d+), (\d+)/, ' LIMIT $1, 50'))),
    // Paged by all columns, where no key is declared.
    unordered: () =>
      open(
        rewriting((sql) => sql.replace(/ LIMIT (\d+), (\d+)/, ' LIMIT $1, 40')),
        options({ fields: { id: { kind: 'code' }, closed: { kind: 'flag' } } }),
      ),
    aggregatesOff: 'an SQL server has no switch for its aggregates',
    lyingCount: () =>
      open(rewriting((sql) => (isPage(sql) ? sql : sql.replace('SELECT count()', 'SELECT count() - 3')))),
  },
}));

describe('a table of odd columns', () => {
  it('is shown without what it cannot show; names and texts with quotes go through', async () => {
    const backend = open();
    const card = await backend.describe('odd', queryContext());
    expect(card.ok && card.value.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ["a`b'c", 'text'],
      ['at', 'date'],
      ['kind', 'text'],
      ['big', 'code'],
      ['small', 'number'],
      ['code', 'code'],
      ['state', 'text'],
    ]);
    expect(card.ok && card.value.rows).toBe(2);
    for (const value of ["x'y\\z", 'line\nend']) {
      const where = { t: 'cmp', field: "a`b'c", is: 'eq', value } as const;
      const answer = await backend.answer({ dataset: 'odd', where }, queryContext());
      expect(answer.ok && rowsOf(answer.value.table).map((row) => row["a`b'c"])).toEqual([value]);
    }
    const hostile = { t: 'cmp', field: 'kind', is: 'eq', value: "甲') OR 1=1 --" } as const;
    const answer = await backend.answer({ dataset: 'odd', where: hostile }, queryContext());
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 } } });
  });
  it('tells instants in city time, whole numbers beyond 2^53 as they stand, names of enumerations', async () => {
    const answer = await open().answer({ dataset: 'odd', order: [{ field: 'big' }] }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([
      {
        "a`b'c": "x'y\\z",
        at: '2026-01-02T00:30:00',
        kind: '甲',
        big: '18446744073709551615',
        small: -1,
        code: 'ab',
        state: null,
      },
      { "a`b'c": 'line\nend', at: null, kind: '乙', big: '7', small: null, code: 'abcd', state: '关' },
    ]);
  });
  it.each([
    [{ t: 'cmp', field: 'at', is: 'ge', value: '2026-01-02' }, 1],
    [{ t: 'cmp', field: 'at', is: 'lt', value: '2026-01-02' }, 0],
    [{ t: 'cmp', field: 'at', is: 'eq', value: '2026-01-02T00:30:00' }, 1],
    [{ t: 'cmp', field: 'at', is: 'ge', value: '1950-01-01' }, 1],
    [{ t: 'cmp', field: 'at', is: 'lt', value: '2200-01-01' }, 1],
    [{ t: 'among', field: 'at', values: ['2026-01-02T00:30:00', '2026'] }, 1],
    [{ t: 'cmp', field: 'big', is: 'eq', value: '18446744073709551615' }, 1],
    [{ t: 'cmp', field: 'code', is: 'eq', value: 'ab' }, 1],
    [{ t: 'cmp', field: 'small', is: 'ne', value: 5 }, 1],
    [{ t: 'among', field: 'kind', values: ['甲', '丙'] }, 1],
    [{ t: 'text', field: 'kind', how: 'starts', value: '乙' }, 1],
    [{ t: 'text', field: 'kind', how: 'contains', value: '' }, 2],
    [{ t: 'any', of: [] }, 0],
    [{ t: 'cmp', field: 'state', is: 'eq', value: '关' }, 1],
    [{ t: 'cmp', field: 'state', is: 'ne', value: '关' }, 0],
    [{ t: 'among', field: 'state', values: ['开', '无'] }, 0],
    [{ t: 'missing', field: 'state' }, 1],
  ] as const)('is asked %j', async (where, rows) => {
    const answer = await open().answer({ dataset: 'odd', where }, queryContext());
    expect(answer).toMatchObject({ ok: true, value: { table: { rows } } });
  });
  it('gathers instants by city days and weeks, and leaves the missing apart', async () => {
    for (const [grain, period] of [
      ['day', '2026-01-02'],
      ['week', '2026-W01'],
      ['quarter', '2026-Q1'],
      ['year', '2026'],
    ] as const) {
      const answer = await open().answer(
        {
          dataset: 'odd',
          group: [{ field: 'at', grain }],
          fold: [{ as: 'n', of: '*', by: 'count' }],
          order: [{ field: 'at' }],
        },
        queryContext(),
      );
      expect(answer.ok && rowsOf(answer.value.table)).toEqual([
        { at: period, n: 1 },
        { at: null, n: 1 },
      ]);
    }
  });
  it('gathers by names of an enumeration without 0, of which some are missing', async () => {
    const ask: Query = {
      dataset: 'odd',
      group: [{ field: 'state' }],
      fold: [
        { as: 'n', of: '*', by: 'count' },
        { as: 'most', of: 'state', by: 'max' },
      ],
      order: [{ field: 'state' }],
    };
    const answer = await open().answer(ask, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([
      { state: '关', n: 1, most: '关' },
      { state: null, n: 1, most: null },
    ]);
  });
  it('has no figure of nothing: missing sums, not 0', async () => {
    const answer = await open().answer(
      {
        dataset: 'odd',
        where: { t: 'cmp', field: 'kind', is: 'eq', value: '丙' },
        fold: [
          { as: 'sum', of: 'small', by: 'sum' },
          { as: 'mean', of: 'small', by: 'mean' },
          { as: 'last', of: 'at', by: 'max' },
          { as: 'first', of: 'kind', by: 'min' },
          { as: 'n', of: 'kind', by: 'distinct' },
        ],
      },
      queryContext(),
    );
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([{ sum: null, mean: null, last: null, first: null, n: 0 }]);
  });
});

describe('what the server refuses', () => {
  it('a table that is not there, an account that may not read, more rows than allowed, writing', async () => {
    expect(await open().describe('gone', queryContext())).toMatchObject({ error: { kind: 'absent' } });
    expect(await open(as('nobody', '')).describe('odd', queryContext())).toMatchObject({ error: { need: 'login' } });
    const over = rewriting((sql) => sql.replace(/ LIMIT (\d+), (\d+)/, ''));
    expect(await open(over).answer({ dataset: 'work_orders', take: 5 }, queryContext())).toMatchObject({
      error: { kind: 'tooBig', cap: 5, unit: 'rows' },
    });
    const writes = rewriting((sql) => (isPage(sql) ? 'DROP TABLE orders --' : sql));
    expect(await open(writes).answer({ dataset: 'work_orders' }, queryContext())).toMatchObject({
      error: { kind: 'forbidden', need: 'grant' },
    });
  });
  it('settings: an account that is read-only already is asked without them', async () => {
    const answer = await open(as('reader', 'r')).answer({ dataset: 'work_orders' }, queryContext());
    expect(answer).toMatchObject({ ok: true, value: { complete: { whole: true, of: 240 } } });
  });
});

it('refuses options that do not fit the table', async () => {
  const given = options({ fields: { district: { kind: 'number' } } });
  expect(await open((real) => real, given).describe('work_orders', queryContext())).toMatchObject({
    error: { kind: 'malformed', where: 'options: work_orders: district as number' },
  });
  expect(() => clickhouseConnector({ sets: {}, user: 'x' })).toThrow();
});
