import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Predicate, type Query, rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { clickhouseConnector } from './clickhouse-connector';
import { type Engine, startEngine } from './clickhouse-engine.fixtures';
import { valuesOf } from './clickhouse-server.fixtures';

let engine: Engine;
beforeAll(() => {
  engine = startEngine();
  engine.run('CREATE DATABASE city');
  for (const statement of [
    `orders (id String, district Nullable(String), received Date, amount Nullable(Decimal(12, 2)), people UInt64, closed Bool)`,
    'staff (id UInt32, born Date32, retire Nullable(DateTime64(3)), wage Float64)',
    'singles (id UInt32, v Nullable(Float32))',
    'longs (id UInt32, n Int64, u UInt64, d Decimal(30, 2), m Nullable(Decimal(24, 4)))',
    "odd (id UInt32, list Array(String), map Map(String, UInt8), pair Tuple(UInt8, UInt8), word Nullable(Enum8('甲' = 2, '乙' = 1)))",
    "moments (id UInt32, at DateTime('UTC'), fine DateTime64(6, 'UTC'))",
    'periods (id UInt32, month String)',
    'words (id UInt32, place String)',
  ])
    engine.run(`CREATE TABLE city.${statement} ENGINE = MergeTree ORDER BY tuple()`);
  engine.run(`INSERT INTO city.orders VALUES ${valuesOf(workOrders)}`);
  engine.run(`INSERT INTO city.staff SELECT number, toDate32('1930-06-01') + number * 2200,
    toDateTime64('1930-06-01 00:00:00', 3, 'Asia/Shanghai') + toIntervalDay(number * 12000),
    multiIf(number = 0, 1 / 0, number = 1, 0 / 0, number = 2, -1 / 0, number / 10) FROM numbers(10)`);
  engine.run(
    `INSERT INTO city.singles SELECT number, if(number = 3000, NULL, [0.1, 0.3, 12.3][number % 3 + 1]) FROM numbers(3001)`,
  );
  engine.run(`INSERT INTO city.longs VALUES (1, 9223372036854775807, 18446744073709551615, 1234567890123456789012345.67, 6681851887495526.25),
    (2, 9223372036854775807, 18446744073709551615, 1, 0.5), (3, 1, 1, 2, NULL)`);
  engine.run("INSERT INTO city.odd VALUES (1, ['p'], {'a': 1}, (1, 2), '甲'), (2, [], {}, (3, 4), NULL)");
  engine.run(`INSERT INTO city.moments SELECT number, toDateTime('2025-06-14 10:00:00', 'UTC') + number * 7200,
    toDateTime64('1988-07-01 15:30:00', 6, 'UTC') FROM numbers(24)`);
  engine.run(
    "INSERT INTO city.periods VALUES (1, '2025'), (2, '2025-06'), (3, '2025-Q2'), (4, '2025-07'), (5, '2025-06-30')",
  );
  engine.run("INSERT INTO city.words VALUES (1, '（虚拟）区'), (2, '𠮷林街道'), (3, '㐂'), (4, 'a')");
});
afterAll(() => engine?.stop());

const { dataset: _dataset, owner, ...about } = workOrdersAbout;
const declared = (names: readonly string[]) =>
  Object.fromEntries(
    workOrderFields.filter(({ name }) => names.includes(name)).map(({ name, ...field }) => [name, field]),
  );
const set = (source: string, fields: object = {}) => ({
  source: `city.${source}`,
  period: { from: '1930', to: '2026' },
  fields: { id: { key: true }, ...fields },
});
const options = {
  owner,
  sets: {
    work_orders: { ...about, source: 'city.orders', fields: declared(['id', 'amount', 'people']) },
    staff: set('staff'),
    singles: set('singles'),
    longs: set('longs'),
    odd: set('odd'),
    moments: set('moments'),
    periods: set('periods', { month: { kind: 'date' } }),
    words: set('words'),
  },
};
const open = (wrap: (real: Fetcher) => Fetcher = (real) => real) =>
  backendOver(clickhouseConnector(options), {
    id: 'warehouse',
    name: { zh: '数仓', en: 'Warehouse' },
    base: new URL('http://localhost/'),
    send: wrap((request) => engine.send(request)),
    now: () => Date.now(),
  });
const rewriting =
  (rewrite: (sql: string) => string) =>
  (real: Fetcher): Fetcher =>
  async (request) =>
    real(new Request(request.url, { method: 'POST', body: rewrite(await request.text()), signal: request.signal }));

backendContract('clickhouse, current engine', async () => ({
  dataset: 'work_orders',
  open,
  faults: {
    silentCap: () => open(rewriting((sql) => sql.replace(/ LIMIT (\d+), (\d+)/, ' LIMIT $1, 50'))),
    unordered: 'every SELECT is ordered by the key',
    aggregatesOff: 'an SQL server has no switch for its aggregates',
    lyingCount: () =>
      open(rewriting((sql) => (/ LIMIT \d/.test(sql) ? sql : sql.replace('SELECT count()', 'SELECT count() - 3')))),
  },
}));

const answered = async (ask: Query) => {
  const answer = await open().answer(ask, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const rows = async (ask: Query) => rowsOf((await answered(ask)).table);
const counted = async (dataset: string, where: Predicate) =>
  (await rows({ dataset, where, fold: [{ as: 'n', of: '*', by: 'count' }] }))[0]?.n;
const cmp = (field: string, is: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: string | number) =>
  ({ t: 'cmp', field, is, value }) as const;

describe('days before 1970 and after 2149', () => {
  it('lie in their own years, quarters, months and weeks', async () => {
    const count = [{ as: 'n', of: '*', by: 'count' }] as const;
    const by = async (field: string, grain: 'year' | 'quarter' | 'month' | 'week' | 'day') =>
      (await rows({ dataset: 'staff', group: [{ field, grain }], fold: count, order: [{ field }] })).map(
        (row) => row[field],
      );
    expect(await by('born', 'year')).toEqual([
      '1930',
      '1936',
      '1942',
      '1948',
      '1954',
      '1960',
      '1966',
      '1972',
      '1978',
      '1984',
    ]);
    expect((await by('born', 'quarter')).slice(0, 2)).toEqual(['1930-Q2', '1936-Q2']);
    expect((await by('born', 'month')).slice(0, 2)).toEqual(['1930-06', '1936-06']);
    expect((await by('born', 'week')).slice(0, 1)).toEqual(['1930-W22']);
    expect((await by('born', 'day')).slice(0, 1)).toEqual(['1930-06-01']);
    expect(await by('retire', 'year')).toEqual([
      '1930',
      '1963',
      '1996',
      '2028',
      '2061',
      '2094',
      '2127',
      '2160',
      '2193',
      '2226',
    ]);
    expect((await by('retire', 'week')).slice(0, 1)).toEqual(['1930-W22']);
  });
  it.each([
    ['born', 'lt', '1960-01-01', 5],
    ['born', 'ge', '1950', 6],
    ['born', 'eq', '1930-06', 1],
    ['born', 'lt', '1800-01-01', 0],
    ['born', 'gt', '2500-01-01', 0],
    ['retire', 'gt', '2110-01-01', 4],
    ['retire', 'le', '1963', 2],
    ['retire', 'lt', '2500-01-01', 10],
  ] as const)('%s %s %s', async (field, is, value, n) => {
    expect(await counted('staff', cmp(field, is, value))).toBe(n);
  });
});

describe('floats', () => {
  it('of four bytes are compared as they are shown, and added as they are shown', async () => {
    expect(await counted('singles', cmp('v', 'eq', 12.3))).toBe(1000);
    expect(await counted('singles', cmp('v', 'ne', 12.3))).toBe(2000);
    expect(await counted('singles', cmp('v', 'lt', 0.3))).toBe(1000);
    expect(await counted('singles', cmp('v', 'le', 0.3))).toBe(2000);
    expect(await counted('singles', cmp('v', 'gt', 12.29))).toBe(1000);
    expect(await counted('singles', cmp('v', 'lt', 12.30000001))).toBe(3000);
    expect(await counted('singles', { t: 'among', field: 'v', values: [0.1, 0.3, 5] })).toBe(2000);
    expect(await counted('singles', { t: 'missing', field: 'v' })).toBe(1);
    const [sums] = await rows({
      dataset: 'singles',
      fold: [
        { as: 's', of: 'v', by: 'sum' },
        { as: 'm', of: 'v', by: 'mean' },
        { as: 'd', of: 'v', by: 'distinct' },
        { as: 'x', of: 'v', by: 'max' },
      ],
    });
    expect(sums).toEqual({ s: expect.closeTo(12_700, 6), m: expect.closeTo(12_700 / 3000, 9), d: 3, x: 12.3 });
  });
  it('come once each, page after page in their order', async () => {
    const { table } = await answered({ dataset: 'singles', pick: ['id'], order: [{ field: 'v' }], take: 2500 });
    expect(new Set(rowsOf(table).map(({ id }) => id)).size).toBe(2500);
  });
  it('without end or that are no number are missing in every clause, and told', async () => {
    const { table, notes } = await answered({
      dataset: 'staff',
      fold: [
        { as: 'told', of: 'wage', by: 'count' },
        { as: 'most', of: 'wage', by: 'max' },
        { as: 'least', of: 'wage', by: 'min' },
      ],
    });
    expect(rowsOf(table)).toEqual([{ told: 7, most: 0.9, least: 0.3 }]);
    expect(notes.map(({ text }) => text.en)).toEqual([
      '3 values of “wage” are infinite or no number (NaN) at the source and count as missing',
    ]);
    expect(await counted('staff', { t: 'missing', field: 'wage' })).toBe(3);
    expect(await counted('staff', cmp('wage', 'gt', 0))).toBe(7);
  });
});

describe('long figures', () => {
  it('are added up beyond 64 bits, and told where digits are lost', async () => {
    const { table, notes } = await answered({
      dataset: 'longs',
      fold: [
        { as: 'n', of: 'n', by: 'sum' },
        { as: 'u', of: 'u', by: 'sum' },
        { as: 'd', of: 'd', by: 'sum' },
      ],
    });
    expect(rowsOf(table)).toEqual([{ n: 2 ** 64, u: 2 ** 65, d: 1.2345678901234568e24 }]);
    expect(notes.map(({ code }) => code)).toEqual(['rounded', 'rounded', 'rounded']);
  });
  it('of more than 17 digits are told as rounded; whole ones are refused with what to do', async () => {
    const { table, notes } = await answered({ dataset: 'longs', pick: ['m'], where: cmp('id', 'le', 2) });
    expect(rowsOf(table)).toEqual([{ m: 6681851887495526 }, { m: 0.5 }]);
    expect(notes.map(({ text }) => text.en)).toEqual([
      '1 figure of “m” had more than 17 significant digits and was rounded',
    ]);
    expect(await open().answer({ dataset: 'longs', pick: ['n'] }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'n, row 1: 9223372036854775807 is beyond 2^53: declare the field a code' },
    });
  });
});

describe('moments', () => {
  it('are cut out by days, months and weeks of the city', async () => {
    // 2025-06-14T18:00 in the city and every two hours after it
    expect(await counted('moments', cmp('at', 'eq', '2025-06-15'))).toBe(12);
    expect(await counted('moments', cmp('at', 'le', '2025-06-15'))).toBe(15);
    expect(await counted('moments', cmp('at', 'eq', '2025-06'))).toBe(24);
    expect(await counted('moments', cmp('at', 'gt', '2025-W24'))).toBe(9);
    expect(await counted('moments', { t: 'among', field: 'at', values: ['2025-06-14', '2025-06-16'] })).toBe(12);
  });
  it('of the years of summer time show what the clock showed', async () => {
    const [first] = await rows({ dataset: 'moments', take: 1 });
    expect(first?.fine).toBe('1988-07-02T00:30:00');
    expect(await counted('moments', cmp('fine', 'eq', '1988-07-02'))).toBe(24);
    expect(await counted('moments', cmp('fine', 'eq', '1988-07-02T00:30:00'))).toBe(24);
  });
});

it('cuts periods held as text by what they mean', async () => {
  expect(await counted('periods', cmp('month', 'eq', '2025-06'))).toBe(2);
  expect(await counted('periods', cmp('month', 'le', '2025-Q2'))).toBe(4);
});

it('orders texts by code point', async () => {
  const order = [{ field: 'place' }] as const;
  expect((await rows({ dataset: 'words', order })).map(({ place }) => place)).toEqual([
    'a',
    '㐂',
    '（虚拟）区',
    '𠮷林街道',
  ]);
});

it('names the columns it cannot show, and shows words that may be missing', async () => {
  const { table, notes } = await answered({ dataset: 'odd' });
  expect(rowsOf(table)).toEqual([
    { id: 1, word: '甲' },
    { id: 2, word: null },
  ]);
  expect(notes.map(({ text }) => text.zh)).toEqual([
    '有 3 列的类型无法显示，未列出：list (Array(String))、map (Map(String, UInt8))、pair (Tuple(UInt8, UInt8))',
  ]);
});
