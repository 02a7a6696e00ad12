import { describe, expect, it } from 'vitest';
import { answerLocally, rowsOf } from '@/analysis/tables';
import { queryContext } from '@/data/conformance/backend.contract';
import { answered, backend, cmp, counted, n, sameAsHere, withFigures } from './figures.fixtures';

withFigures();

describe('periods', { timeout: 60_000 }, () => {
  it('of months are cut out of days whole', async () => {
    expect(await counted('visits', cmp('day', 'eq', '2025-05'))).toBe(31);
    expect(await counted('visits', { t: 'all', of: [cmp('day', 'ge', '2025-01'), cmp('day', 'le', '2025-12')] })).toBe(
      365,
    );
    expect(await counted('visits', cmp('day', 'eq', '2025-Q1'))).toBe(90);
    expect(await counted('visits', cmp('day', 'eq', '2025-W01'))).toBe(5);
    await sameAsHere('visits', 'day', ['2025-07', '2025-02-28', '2025-W52', '2024', '2025-07-01T08:00:00']);
  });
  it('are cut out of moments by days of the city', async () => {
    expect(await counted('moments', cmp('at', 'eq', '2025-06-15'))).toBe(24);
    expect(await counted('moments', cmp('at', 'le', '2025-06-15'))).toBe(26);
    expect(await counted('moments', cmp('at', 'eq', '1988-07-02'))).toBe(1);
    await sameAsHere('moments', 'at', ['2025-06', '2025-06-15', '2025-W24', '1988']);
  });
  it('held as text are compared by what each means', async () => {
    await sameAsHere('periods', 'month', [
      '2025',
      '2025-Q2',
      '2025-06',
      '2025-W22',
      '2025-06-30',
      '2025-01/2025-06',
      '2024-12',
    ]);
  });
});

describe('floats', { timeout: 60_000 }, () => {
  it('of four bytes are compared as they are shown', async () => {
    expect(await counted('pm', cmp('v', 'eq', 12.3))).toBe(1000);
    await sameAsHere('pm', 'v', [0.1, 0.3, 12.3, 12.30000001, 0.29999999, 1e39, -1e39, 5]);
    await sameAsHere('pm', 'd', [0.3, 150.7, 300, 1e300]);
    await sameAsHere('pm', 'id', [1500, 1500.5]);
  });
  it('come once each over many pages, whatever they are ordered by', async () => {
    for (const desc of [undefined, true] as const)
      for (const name of ['v', 'd']) {
        const { table } = await answered(
          { dataset: 'pm', pick: ['id', name], order: [{ field: name, desc }], take: 2500 },
          { pageRows: 1000 },
        );
        expect([name, new Set(rowsOf(table).map((row) => row.id)).size]).toEqual([name, 2500]);
        const whole = (await answered({ dataset: 'pm' })).table;
        const here = answerLocally(whole, {
          order: [{ field: name, desc }, { field: 'id' }],
          take: 2500,
          pick: ['id'],
        });
        expect(rowsOf(table).map((row) => row.id)).toEqual(rowsOf(here).map((row) => row.id));
      }
  });
  it('are added as they are shown, however the rows come; without end they are missing, and told', async () => {
    const { table, notes } = await answered({
      dataset: 'pm',
      fold: [
        { as: 's', of: 'v', by: 'sum' },
        { as: 'm', of: 'v', by: 'mean' },
        { as: 'd', of: 'd', by: 'sum' },
        { as: 'told', of: 'd', by: 'count' },
        { as: 'most', of: 'd', by: 'max' },
      ],
    });
    expect(rowsOf(table)).toEqual([
      { s: 12_700, m: expect.closeTo(4.233333333, 8), d: 450_149.7, told: 2998, most: 300 },
    ]);
    expect(notes.map(({ text }) => text.en)).toEqual([
      '2 values of “d” are infinite or no number (NaN) at the source and count as missing',
    ]);
    expect(await counted('pm', { t: 'missing', field: 'd' })).toBe(2);
    expect(await counted('pm', cmp('d', 'gt', 0))).toBe(2998);
  });
});

describe('days without end, before the first year and beyond four digits', { timeout: 60_000 }, () => {
  it('are shown as such, counted behind and before all others, and gathered apart', async () => {
    const { table } = await answered({ dataset: 'licences', order: [{ field: 'valid_to' }] });
    expect(rowsOf(table).map((row) => row.valid_to)).toEqual([
      '-infinity',
      '-000043-03-15',
      '0000-12-31',
      '2029-12-31',
      '2030-01-01',
      '2031-05-01',
      '+020255-01-01',
      'infinity',
      null,
    ]);
    expect(await counted('licences', cmp('valid_to', 'gt', '2030-01-01'))).toBe(3);
    await sameAsHere('licences', 'valid_to', [
      '2030-01-01',
      '2030',
      'infinity',
      '-000043-03-15',
      '-000043',
      '+020255-01-01',
      '0000',
    ]);
    const years = await answered({
      dataset: 'licences',
      group: [{ field: 'valid_to', grain: 'year' }],
      fold: [n, { as: 'last', of: 'valid_to', by: 'max' }],
      order: [{ field: 'n' }],
    });
    expect(rowsOf(years.table).map((row) => row.valid_to)).toEqual(
      expect.arrayContaining(['infinity', '-infinity', '-000043', '0000', '+020255', '2029', null]),
    );
    const [most] = rowsOf(
      (await answered({ dataset: 'licences', fold: [{ as: 'm', of: 'valid_to', by: 'max' }] })).table,
    );
    expect(most?.m).toBe('infinity');
  });
  it('come once each, one to a page', async () => {
    const { table } = await answered(
      { dataset: 'licences', order: [{ field: 'valid_to', desc: true }] },
      { pageRows: 1 },
    );
    expect(rowsOf(table).map((row) => row.id)).toEqual([4, 7, 3, 2, 1, 9, 6, 5, 8]);
  });
});

describe('long figures', { timeout: 60_000 }, () => {
  it('are added without wrapping, and told where digits are lost', async () => {
    const { table, notes } = await answered({ dataset: 'longs', fold: [{ as: 's', of: 'n', by: 'sum' }] });
    expect(rowsOf(table)).toEqual([{ s: 2 ** 64 }]);
    expect(notes.map(({ code }) => code)).toEqual([]);
    const roots = await answered({ dataset: 'roots', fold: [{ as: 's', of: 'x', by: 'sum' }] });
    expect(rowsOf(roots.table)).toEqual([{ s: 35565588200778456 }]);
  });
  it('of more than 17 digits are told as rounded, and whole ones refused with what to do', async () => {
    const { table, notes } = await answered({ dataset: 'longs', pick: ['m', 'code'] });
    expect(rowsOf(table).map(({ m, code }) => [m, code])).toEqual([
      [6681851887495526, '9223372036854775807'],
      [98765432109876540, '7'],
      [null, null],
    ]);
    expect(notes.map(({ code }) => code).toSorted()).toEqual(['not-finite', 'rounded']);
    expect(await backend().answer({ dataset: 'longs', pick: ['n'] }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'n, row 1: 9223372036854775807 is beyond 2^53: declare the field a code' },
    });
  });
});

it('orders texts by code point', async () => {
  const { table } = await answered({ dataset: 'words', order: [{ field: 'place' }] });
  expect(rowsOf(table).map(({ place }) => place)).toEqual(['a', '㐂', '（虚拟）区', '𠮷林街道']);
});

it('takes names with dots and materialized views', async () => {
  const dotted = await answered({
    dataset: 'v1.数据',
    where: cmp('value', 'ge', 6),
    fold: [{ as: 's', of: 'value', by: 'sum' }],
  });
  expect(rowsOf(dotted.table)).toEqual([{ s: 7 }]);
  expect((await answered({ dataset: 'totals' })).table.rows).toBe(2);
});
