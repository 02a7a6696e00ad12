import { describe, expect, it } from 'vitest';
import { type Aggregate, answerLocally, grains, type Predicate, type Query, rowsOf } from '@/analysis/tables';
import { queryContext } from '@/data/conformance/backend.contract';
import { answered, backend, cmp, counted, n, sameAsHere, withFigures } from './figures.fixtures';

withFigures();

const slow = { timeout: 60_000 };
/** A question is answered as by plain computation over the rows of its table. */
async function agrees(ask: Query) {
  const whole = (await answered({ dataset: ask.dataset })).table;
  const { dataset: _, ...clauses } = ask;
  const [there, here] = [rowsOf((await answered(ask)).table), rowsOf(answerLocally(whole, clauses))];
  const isNear = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
  const same =
    there.length === here.length &&
    there.every((row, at) => Object.entries(row).every(([name, cell]) => isNear(cell, here[at]?.[name])));
  expect(same ? 'same' : { ask: clauses, there, here }).toBe('same');
}

describe('odd cells are tested as plain computation tests them', slow, () => {
  it('moments and days at both ends of summer time, of months, of a leap day, of the year 1 of weeks', async () => {
    const ends = ['1988-04-16', '1988-04-17', '1988-04', '1988-09-10', '1988-09-11T00:00:00', '1988-W37', '1988'];
    await sameAsHere('odd', 'at', [...ends, '2026-02', '2026-02-28', '2026-03', '2026-Q1', '2025-W01', '2024-12-30']);
    await sameAsHere('odd', 'day', [...ends, '2024-02-29', '2024-02', '2026-03-31', '2026-W09']);
  });
  it('a moment asked of moments that are answered by the day is refused, not missed', async () => {
    const asked = (value: string) =>
      backend().answer({ dataset: 'odd', where: { t: 'any', of: [cmp('at', 'ge', value)] } }, queryContext());
    expect(await asked('1988-09-10T20:00:00')).toMatchObject({
      ok: false,
      error: { kind: 'unsupported', clause: 'where:at 1988-09-10T20:00:00', hint: 'day' },
    });
    expect(await asked('1988-09-11T00:00:00')).toMatchObject({ ok: true });
  });
  it('decimals of many digits, floats of four and eight bytes, what is no number or without end', async () => {
    await sameAsHere('odd', 'amount', [0.1, -0.1, 0, 1e13, 1e16]);
    // Shown as 99999999999999 and told to be rounded; compared with all its digits.
    expect(await counted('odd', cmp('amount', 'eq', 99999999999999))).toBe(0);
    expect(await counted('odd', cmp('amount', 'gt', 99999999999999))).toBe(1);
    await sameAsHere('odd', 'small', [0.1, 0.3, 12.3, 0]);
    await sameAsHere('odd', 'wide', [0.1, 0.30000000000000004, -1.5, 0]);
  });
  it('whole numbers at the edges of 64 bits and codes that are none', async () => {
    expect(await counted('odd', cmp('big', 'eq', '9007199254740993'))).toBe(1);
    expect(await counted('odd', cmp('big', 'eq', '9007199254740992'))).toBe(0);
    expect(await counted('odd', cmp('big', 'eq', '-9223372036854775808'))).toBe(1);
    expect(
      await counted('odd', { t: 'among', field: 'big', values: ['9223372036854775807', '9223372036854775808', 'x'] }),
    ).toBe(1);
  });
  it('texts with quotes, wildcards, line ends, blanks, rare characters and none', async () => {
    await sameAsHere('odd', 'name', ['𠮷林街道', '（虚拟）区', '道里区', 'Àz', '']);
    await sameAsHere('odd', 'note', ["a'b", 'a"b\\c', '100%_x', '换\n行', '', ' 空 ', "'; drop table odd --"]);
    for (const value of ['%', '_', '\\', "'", '空', 'A', '100'])
      for (const how of ['contains', 'starts'] as const)
        await agrees({ dataset: 'odd', where: { t: 'text', field: 'note', how, value }, order: [{ field: 'id' }] });
  });
  it('flags, missing cells, lists of nothing, alternatives of nothing', async () => {
    const tests: readonly Predicate[] = [
      { t: 'cmp', field: 'done', is: 'ne', value: true },
      { t: 'among', field: 'done', values: [false], not: true },
      { t: 'missing', field: 'wide' },
      { t: 'missing', field: 'note', not: true },
      { t: 'among', field: 'name', values: [] },
      { t: 'among', field: 'name', values: [], not: true },
      { t: 'any', of: [] },
      { t: 'all', of: [] },
    ];
    for (const where of tests) await agrees({ dataset: 'odd', where, order: [{ field: 'id' }] });
  });
});

describe('odd cells are gathered as plain computation gathers them', slow, () => {
  it.each(['at', 'day'])('%s by every grain', async (name) => {
    for (const grain of grains)
      await agrees({ dataset: 'odd', group: [{ field: name, grain }], fold: [n], order: [{ field: name }] });
  });
  it('every fold of figures, with and without groups, and of an empty set', async () => {
    const by: readonly Aggregate['by'][] = ['sum', 'mean', 'min', 'max', 'count', 'distinct'];
    for (const of of ['amount', 'small', 'wide']) {
      const fold = by.map((one) => ({ as: one, of, by: one }));
      await agrees({ dataset: 'odd', fold });
      await agrees({ dataset: 'odd', group: [{ field: 'name' }], fold, order: [{ field: 'name', desc: true }] });
    }
    const fold = by.map((one) => ({ as: one, of: 'v', by: one }));
    await agrees({ dataset: 'blank', fold });
    await agrees({ dataset: 'blank', group: [{ field: 'day', grain: 'month' }], fold });
    await agrees({ dataset: 'blank' });
  });
  it('pages over ties repeat and lose no row', async () => {
    const order = [{ field: 'v' }, { field: 'g', desc: true as const }];
    const { table } = await answered({ dataset: 'ties', order, take: 11_000 }, { pageRows: 1000 });
    expect(new Set(rowsOf(table).map(({ id }) => id)).size).toBe(11_000);
  });
});
