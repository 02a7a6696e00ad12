import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aggregate, answerLocally, grains, type Predicate, type Query, rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { clickhouseConnector } from './clickhouse-connector';
import { type Engine, startEngine } from './clickhouse-engine.fixtures';

let engine: Engine;
beforeAll(() => {
  engine = startEngine();
  engine.run('CREATE DATABASE odd');
  engine.run(`CREATE TABLE odd.cells (id UInt32, at Nullable(DateTime64(3, 'UTC')), day Nullable(Date32), amount Nullable(Decimal(38, 10)),
    small Nullable(Float32), wide Nullable(Float64), name Nullable(String), note Nullable(String), done Nullable(Bool))
    ENGINE = MergeTree ORDER BY id`);
  engine.run(`INSERT INTO odd.cells VALUES
    (1,'1988-04-16 15:59:59','1988-04-16',0.1,0.1,nan,'阿城区','a\\'b',true),
    (2,'1988-04-16 16:00:00','1988-04-17',0.2,0.1,inf,'𠮷林街道','a"b\\\\c',false),
    (3,'1988-04-16 18:00:00','1930-04-17',9999.5,0.3,1.5,'（虚拟）区','100%_x',NULL),
    (4,'1988-09-10 14:30:00','2199-09-10',NULL,12.3,NULL,'道里区',NULL,true),
    (5,'1988-09-10 15:30:00','1988-09-11',-0.1,12.3,-1.5,'道里区','换\\n行',true),
    (6,'2026-02-28 15:59:59.999','2026-02-28',1,12.3,0.1,'㐂区','',false),
    (7,'2026-02-28 16:00:00','2026-03-01',2,inf,0.2,'南岗区',' 空 ',false),
    (8,'2026-03-31 15:59:59','2026-03-31',3,nan,0.3,'南岗区','100percent',false),
    (9,'2024-12-29 16:00:00','2024-02-29',7,0,0,'ÀZ','A',NULL),
    (10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL)`);
  engine.run('CREATE TABLE odd.blank (id UInt32, v Nullable(Decimal(12, 2)), day Nullable(Date)) ENGINE = Memory');
  engine.run('CREATE TABLE odd.ties (id UInt32, g UInt8, v Float32) ENGINE = MergeTree ORDER BY tuple()');
  engine.run('INSERT INTO odd.ties SELECT number, number % 3, [0.1, 0.3, 12.3][1 + number % 3] FROM numbers(12000)');
});
afterAll(() => engine?.stop());

const set = (source: string) => ({
  source: `odd.${source}`,
  period: { from: '1930', to: '2199' },
  fields: { id: { key: true } },
});
const open = () =>
  backendOver(
    clickhouseConnector({
      owner: { name: '示例单位' },
      sets: { cells: set('cells'), blank: set('blank'), ties: set('ties') },
    }),
    {
      id: 'warehouse',
      name: { zh: '数仓', en: 'Warehouse' },
      base: new URL('http://localhost/'),
      send: (request) => engine.send(request),
      now: () => Date.now(),
    },
  );
const answered = async (ask: Query) => {
  const answer = await open().answer(ask, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.table;
};
/** A question is answered as by plain computation over the rows of its table. */
async function agrees(ask: Query) {
  const { dataset, ...clauses } = ask;
  const [there, here] = [rowsOf(await answered(ask)), rowsOf(answerLocally(await answered({ dataset }), clauses))];
  const isNear = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
  const isSame =
    there.length === here.length &&
    there.every((row, at) => Object.entries(row).every(([name, cell]) => isNear(cell, here[at]?.[name])));
  expect(isSame ? 'same' : { clauses, there, here }).toBe('same');
}
const order = [{ field: 'id' }] as const;
const n = { as: 'n', of: '*', by: 'count' } as const;

describe('odd cells of the current engine, as plain computation has them', { timeout: 60_000 }, () => {
  it.each([
    ['at', '1988-04-17'],
    ['at', '1988-04'],
    ['at', '1988-09-11'],
    ['at', '2026-02'],
    ['at', '2025-W01'],
    ['day', '2024-02-29'],
    ['day', '2026-Q1'],
    ['day', '1930'],
    ['amount', 0.1],
    ['small', 12.3],
    ['small', 0.3],
    ['wide', 0],
    ['name', '𠮷林街道'],
    ['name', 'Àz'],
    ['note', "a'b"],
    ['note', 'a"b\\c'],
    ['note', '换\n行'],
    ['note', ''],
  ] as const)('%s beside %s', async (field, value) => {
    for (const is of ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const)
      await agrees({ dataset: 'cells', where: { t: 'cmp', field, is, value }, order });
    await agrees({ dataset: 'cells', where: { t: 'among', field, values: [value], not: true }, order });
  });
  it('wildcards, missing cells, flags, lists and alternatives of nothing', async () => {
    const tests: readonly Predicate[] = [
      ...['%', '_', '\\', "'", '空', 'A', '100'].flatMap((value): Predicate[] =>
        (['contains', 'starts'] as const).map((how) => ({ t: 'text', field: 'note', how, value })),
      ),
      { t: 'missing', field: 'wide' },
      { t: 'missing', field: 'note', not: true },
      { t: 'cmp', field: 'done', is: 'ne', value: true },
      { t: 'among', field: 'name', values: [] },
      { t: 'among', field: 'name', values: [], not: true },
      { t: 'any', of: [] },
      { t: 'all', of: [] },
    ];
    for (const where of tests) await agrees({ dataset: 'cells', where, order });
  });
  it('every grain of moments and days, every fold of figures, groups in both orders, an empty set', async () => {
    for (const field of ['at', 'day'])
      for (const grain of grains)
        await agrees({ dataset: 'cells', group: [{ field, grain }], fold: [n], order: [{ field }] });
    const by: readonly Aggregate['by'][] = ['sum', 'mean', 'min', 'max', 'count', 'distinct'];
    for (const of of ['amount', 'small', 'wide']) {
      const fold = by.map((one) => ({ as: one, of, by: one }));
      await agrees({ dataset: 'cells', fold });
      await agrees({ dataset: 'cells', group: [{ field: 'name' }], fold, order: [{ field: 'name', desc: true }] });
    }
    await agrees({ dataset: 'blank', fold: by.map((one) => ({ as: one, of: 'v', by: one })) });
    await agrees({ dataset: 'blank', group: [{ field: 'day', grain: 'month' }], fold: [n] });
  });
  it('pages over ties repeat and lose no row', async () => {
    const ties = await answered({ dataset: 'ties', order: [{ field: 'v' }, { field: 'g', desc: true }], take: 11_000 });
    expect(new Set(rowsOf(ties).map(({ id }) => id)).size).toBe(11_000);
  });
});
