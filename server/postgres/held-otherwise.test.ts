import { expect, it } from 'vitest';
import { type Aggregate, answerLocally, grains, type Query, rowsOf } from '@/analysis/tables';
import { queryContext } from '@/data/conformance/backend.contract';
import { answered, backend, faults, n, sameAsHere, withFigures } from './figures.fixtures';

withFigures();
const slow = { timeout: 60_000 };

const every = (of: string, by: readonly Aggregate['by'][]) => by.map((one): Aggregate => ({ as: one, of, by: one }));
/** Each question is answered as by plain computation over the rows of its table. */
async function agree(dataset: string, asks: readonly Omit<Query, 'dataset'>[]) {
  const whole = (await answered({ dataset })).table;
  for (const ask of asks) {
    const there = rowsOf((await answered({ dataset, ...ask })).table);
    expect([ask, there]).toEqual([ask, rowsOf(answerLocally(whole, ask))]);
  }
}
const arranged = (name: string, by: readonly Aggregate['by'][]): readonly Omit<Query, 'dataset'>[] => [
  { group: [{ field: name }], fold: [n], order: [{ field: name }] },
  { group: [{ field: name }], fold: [n], order: [{ field: name, desc: true }] },
  { pick: ['id', name], order: [{ field: name }] },
  { pick: ['id', name], order: [{ field: name, desc: true }] },
  { fold: every(name, by) },
];

it.each(['r', 'd', 'm', 'yuan'])('figures held as %s, at the ends of what they hold', slow, async (name) => {
  await sameAsHere('extremes', name, [0, 0.1, 0.30000000000000004, 1e-40, 16777217, 1.5, 1e300, 3.4e38, 5e-324, 99.99]);
  await agree('extremes', arranged(name, ['min', 'max', 'count', 'distinct']));
});

it.each(['tz', 'ts', 'day'])('dates held as %s, before the first year and beyond four digits', slow, async (name) => {
  const eras = ['infinity', '-infinity', '-000043-03-15', '-000043', '0000', '+012026', '+012026-05', '9999-12-31'];
  await sameAsHere('eras', name, [...eras, '2026', '2026-01-01', '1986-05-04', '1901', '2026-W01', '2025-Q4']);
  await agree('eras', [
    ...grains.map((grain) => ({ group: [{ field: name, grain }], fold: [n], order: [{ field: name }] })),
    ...arranged(name, ['min', 'max', 'count', 'distinct']),
  ]);
});

it('a unique index counts by its key columns, and no cell of it may be missing', slow, async () => {
  expect((await answered({ dataset: 'keyed' })).table.rows).toBe(1);
  expect(await backend().answer({ dataset: 'unkeyed' }, queryContext())).toMatchObject({ error: { kind: 'absent' } });
  expect(faults[0]).toContain('public.unkeyed has no unique index over key fields that are not null');
});
