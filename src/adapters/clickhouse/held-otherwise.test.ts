import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Aggregate,
  answerLocally,
  grains,
  type Predicate,
  type Query,
  rowsOf,
  type Table,
} from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { clickhouseConnector } from './clickhouse-connector';
import { type Engine, startEngine } from './clickhouse-engine.fixtures';

let engine: Engine;
beforeAll(() => {
  engine = startEngine();
  engine.run('CREATE DATABASE held');
  engine.run(`CREATE TABLE held.figures (id UInt32, f32 Float32, f64 Float64, d9 Decimal(9, 2), i8 Nullable(Int8), u8 UInt8)
    ENGINE = MergeTree ORDER BY id`);
  engine.run(`INSERT INTO held.figures SELECT number, [0.1, -0.0, 0.0, 16777216.0, 3.4e38][number % 5 + 1],
    [100000000000000000.0, 1e22, 0.5, -1e17, 12.0][number % 5 + 1], toDecimal32(number, 2) / 8,
    if(number = 4, NULL, toInt8(number - 5)), number * 20 FROM numbers(10)`);
  engine.run(
    'CREATE TABLE held.wide (id UInt32, d38 Decimal(38, 2), d76 Decimal(76, 4), i128 Int128, u256 UInt256, most Float64) ENGINE = Memory',
  );
  engine.run(`INSERT INTO held.wide SELECT number, toDecimal128('999999999999999999999999999999999999.25', 2),
    toDecimal256('123456789012345678901234567890.1234', 4), toInt128('170141183460469231731687303715884105727'),
    toUInt256('115792089237316195423570985008687907853269984665640564039457584007913129639935'), 1e308 FROM numbers(10)`);
  engine.run(`CREATE TABLE held.times (id UInt32, at DateTime64(9, 'America/New_York'), ny DateTime('America/New_York'), born Nullable(Date32), day Date)
    ENGINE = MergeTree ORDER BY id`);
  engine.run(`INSERT INTO held.times VALUES
    (1, '1901-03-04 05:06:07.123456789', '2026-03-08 01:59:59', '1900-01-01', '1970-01-01'),
    (2, '1969-12-31 10:59:59.999999999', '2026-03-08 03:00:00', '2299-12-31', '2149-06-06'),
    (3, '1969-12-31 11:00:00', '1970-01-01 00:00:00', NULL, '2026-01-01'),
    (4, '2200-12-31 11:00:00', '2105-01-01 00:00:00', '1969-12-31', '2025-12-31'),
    (5, '2026-01-01 00:00:00.200', '2026-11-01 01:30:00', '1970-01-01', '2025-12-29'),
    (6, '2026-01-01 00:00:00.100', '2026-12-31 11:00:00', '1968-02-29', '2024-02-29'),
    (7, '2026-01-01 00:00:00.100', '2026-12-31 10:59:59', '2150-01-01', '2024-12-30')`);
  engine.run(`CREATE TABLE held."words.of.1" (id UInt32, ip Nullable(IPv4), word Enum8('乙' = 1, '甲' = 2, '' = 3), uuid Nullable(UUID), four FixedString(4),
    code Int16, low LowCardinality(Nullable(String))) ENGINE = MergeTree ORDER BY id`);
  engine.run(`INSERT INTO held."words.of.1" VALUES
    (1,'10.0.0.9','甲','61f0c404-5cb3-11e7-907b-a6006ad3dba0','ab',1,'甲'),
    (2,'9.0.0.10','乙','00000000-0000-0000-ffff-ffffffffffff','abcd',-1,NULL),
    (3,NULL,'','ffffffff-0000-0000-0000-000000000000','',300,''),
    (4,'10.0.0.10','甲',NULL,'哈',0,'乙')`);
});
afterAll(() => engine?.stop());

const set = (source: string, fields: object = {}) => ({
  source: `held.${source}`,
  period: { from: '1900', to: '2299' },
  fields: { id: { key: true }, ...fields },
});
const open = () =>
  backendOver(
    clickhouseConnector({
      owner: { name: '示例单位' },
      sets: {
        figures: set('figures', { u8: { kind: 'number' } }),
        wide: set('wide'),
        times: set('times'),
        words: set('words.of.1', { code: { kind: 'code' } }),
      },
    }),
    {
      id: 'warehouse',
      name: { zh: '数仓', en: 'Warehouse' },
      base: new URL('http://localhost/'),
      send: (request) => engine.send(request),
      now: () => Date.now(),
    },
  );
const source = open();
const answered = async (ask: Query): Promise<Table> => {
  const answer = await source.answer(ask, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.table;
};

const id = [{ field: 'id' }] as const;
const n: Aggregate = { as: 'n', of: '*', by: 'count' };
const every = (of: string, by: readonly Aggregate['by'][]) => by.map((one): Aggregate => ({ as: one, of, by: one }));
const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
const testsOf = (field: string, values: readonly (string | number)[]): readonly Predicate[] => [
  ...values.flatMap((value) => comparisons.map((is): Predicate => ({ t: 'cmp', field, is, value }))),
  { t: 'among', field, values },
  { t: 'among', field, values, not: true },
];

/** Each question is answered as by plain computation over the rows of its table. */
async function agree(dataset: string, asks: readonly Omit<Query, 'dataset'>[]) {
  const whole = await answered({ dataset });
  for (const ask of asks) {
    const [there, here] = [rowsOf(await answered({ dataset, ...ask })), rowsOf(answerLocally(whole, ask))];
    const isNear = (a: unknown, b: unknown) =>
      typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
    const isSame =
      there.length === here.length &&
      there.every((row, at) => Object.entries(row).every(([name, cell]) => isNear(cell, here[at]?.[name])));
    expect(isSame ? 'same' : { ask, there, here }).toBe('same');
  }
}
const arranged = (field: string, by: readonly Aggregate['by'][]): readonly Omit<Query, 'dataset'>[] => [
  { group: [{ field }], fold: [n], order: [{ field }] },
  { fold: every(field, by) },
  { pick: ['id', field], order: [{ field }] },
  { pick: ['id', field], order: [{ field, desc: true }] },
];

it.each(['f32', 'f64', 'd9', 'i8', 'u8'])('figures held as %s', { timeout: 120_000 }, async (field) => {
  const values = [0, 0.1, 0.13, 0.125, 0.12, -1, 1.5, 300, 16777217, 3.4e38, 1e17, 20, 0.62];
  await agree('figures', [
    ...testsOf(field, values).map((where) => ({ pick: ['id'], where, order: id })),
    ...arranged(field, ['sum', 'mean', 'min', 'max', 'count', 'distinct']),
  ]);
});

it.each([
  ['d38', 1e37],
  ['d76', 1.234567890123457e30],
  ['i128', 1.7014118346046923e39],
  ['u256', 1.157920892373162e78],
])('the sum of %s leaves no type', async (field, sum) => {
  const [told] = rowsOf(await answered({ dataset: 'wide', fold: every(field, ['sum', 'mean']) }));
  expect(Number(told?.sum) / sum).toBeCloseTo(1, 12);
  expect(Number(told?.mean) / (sum / 10)).toBeCloseTo(1, 12);
});

it('a sum beyond the largest number is refused, not missing', async () => {
  expect(await source.answer({ dataset: 'wide', fold: every('most', ['sum']) }, queryContext())).toMatchObject({
    error: { kind: 'malformed', where: 'sum, row 1: inf is larger than a number can be' },
  });
});

it.each(['at', 'ny', 'born', 'day'])('dates held as %s', { timeout: 120_000 }, async (field) => {
  const values = ['1900', '1901-03-04', '1970-01-01', '1969-12-31', '2149', '2299-12-31', '2026-03-08', '2026-W01'];
  const moments = ['2026-01-01', '2026-01-01T13:00:00', '2026-11-01', '2106', '0001', '9999-12-31'];
  await agree('times', [
    ...testsOf(field, [...values, ...moments]).map((where) => ({ pick: ['id'], where, order: id })),
    ...grains.map((grain) => ({ group: [{ field, grain }], fold: [n], order: [{ field }] })),
    ...arranged(field, ['min', 'max', 'count', 'distinct']),
  ]);
});

it.each(['ip', 'word', 'uuid', 'four', 'code', 'low'])('words held as %s', { timeout: 120_000 }, async (field) => {
  const values = ['甲', '', '10.0.0.9', '9', 'ab', '300', '-1', '61F0C404-5CB3-11E7-907B-A6006AD3DBA0', 'ab\0\0', '丙'];
  const sought = values.flatMap((value) =>
    (['contains', 'starts'] as const).map((how): Predicate => ({ t: 'text', field, how, value })),
  );
  await agree('words', [
    ...[...testsOf(field, values), ...sought].map((where) => ({ pick: ['id'], where, order: id })),
    ...arranged(field, ['min', 'max', 'count', 'distinct']),
  ]);
});
