import { expect, it } from 'vitest';
import { answerLocally } from './answer-locally';
import { type Comparison, comparisons } from './query';
import { columnFrom } from './table';

const cells = [
  '-000043-03-15',
  '0999-12-31',
  '2025',
  '2025-Q2',
  '2025-05',
  '2025-05-31',
  '2025-05-31T23:59:59',
  '2025-W22',
  '2025-06',
  '2025-06-15',
  '2025-06-15T00:00:00',
  '2025-06-15T08:30:00',
  '2025-06-30T23:59:59.999',
  '2025-07-01',
  '2025-01/2025-06',
  '+020255-01-01',
  'infinity',
  null,
];
const table = { rows: cells.length, columns: [columnFrom({ name: 'd', kind: 'date' }, cells)] };
const found = (is: Comparison, value: string) =>
  answerLocally(table, { where: { t: 'cmp', field: 'd', is, value } }).columns[0]?.values;

it('means the whole of a period: equal is what lies within it, of days, moments and periods alike', () => {
  expect(found('eq', '2025-06')).toEqual([
    '2025-06',
    '2025-06-15',
    '2025-06-15T00:00:00',
    '2025-06-15T08:30:00',
    '2025-06-30T23:59:59.999',
  ]);
  expect(found('eq', '2025-06-15')).toEqual(['2025-06-15', '2025-06-15T00:00:00', '2025-06-15T08:30:00']);
  expect(found('eq', '2025-06-15T08:30:00')).toEqual(['2025-06-15T08:30:00']);
  expect(found('eq', '2025-W22')).toEqual(['2025-05-31', '2025-05-31T23:59:59', '2025-W22']);
  expect(found('eq', '2025-Q2')).toHaveLength(10);
});

it('cuts a month out of what is written in days, months, quarters and years, and leaves what has no end behind', () => {
  const from = found('ge', '2025-06');
  const until = found('le', '2025-06');
  const both = cells.filter((cell) => from?.includes(cell as never) && until?.includes(cell as never));
  expect(both).toEqual([
    '2025',
    '2025-Q2',
    '2025-W22',
    '2025-06',
    '2025-06-15',
    '2025-06-15T00:00:00',
    '2025-06-15T08:30:00',
    '2025-06-30T23:59:59.999',
  ]);
  expect(found('gt', '2025-06')).toEqual(['2025-07-01', '+020255-01-01', 'infinity']);
  expect(found('lt', '2025-05')).toEqual(['-000043-03-15', '0999-12-31', '2025-01/2025-06']);
});

it('splits the told cells: lt and ge, le and gt, eq and ne', () => {
  for (const value of [
    '2025',
    '2025-Q2',
    '2025-06',
    '2025-W22',
    '2025-06-15',
    '2025-06-15T08:30:00',
    '2025-01/2025-06',
  ])
    for (const [one, other] of [
      ['lt', 'ge'],
      ['le', 'gt'],
      ['eq', 'ne'],
    ] as const)
      expect([value, one, (found(one, value)?.length ?? 0) + (found(other, value)?.length ?? 0)]).toEqual([
        value,
        one,
        cells.length - 1,
      ]);
  for (const is of comparisons) expect(found(is, '2025-06')).not.toContain(null);
});

it('knows a list of periods by what lies within one of them', () => {
  const among = (not?: true) =>
    answerLocally(table, {
      where: { t: 'among', field: 'd', values: ['2025-05', '2025-07-01', '2025-01/2025-06'], not },
    });
  expect(among().columns[0]?.values).toEqual([
    '2025-05',
    '2025-05-31',
    '2025-05-31T23:59:59',
    '2025-07-01',
    '2025-01/2025-06',
  ]);
  expect(among(true).rows).toBe(cells.length - 1 - 5);
});

it('orders days by time, before the first year and beyond four digits too; least and greatest go by the same', () => {
  const shuffled = [
    'infinity',
    '+020255-01-01',
    '2026',
    '-000043-03-15',
    '-000100-01-01',
    '-infinity',
    '0999-12-31',
    null,
  ];
  const dates = { rows: 8, columns: [columnFrom({ name: 'd', kind: 'date' }, shuffled)] };
  expect(answerLocally(dates, { order: [{ field: 'd' }] }).columns[0]?.values).toEqual([
    '-infinity',
    '-000100-01-01',
    '-000043-03-15',
    '0999-12-31',
    '2026',
    '+020255-01-01',
    'infinity',
    null,
  ]);
  const fold = [{ as: 'first', of: 'd', by: 'min' } as const, { as: 'last', of: 'd', by: 'max' } as const];
  expect(answerLocally(dates, { fold }).columns.map(({ values }) => values[0])).toEqual(['-infinity', 'infinity']);
});

it('orders texts by code point, as databases do that compare bytes', () => {
  const texts = ['（虚拟）区', '𠮷林街道', '㐂', 'a', null, 'é'];
  const rows = { rows: 6, columns: [columnFrom({ name: 't', kind: 'text' }, texts)] };
  const expected = ['a', 'é', '㐂', '（虚拟）区', '𠮷林街道'];
  expect(answerLocally(rows, { order: [{ field: 't' }] }).columns[0]?.values).toEqual([...expected, null]);
  expect(answerLocally(rows, { order: [{ field: 't', desc: true }] }).columns[0]?.values).toEqual([
    ...expected.toReversed(),
    null,
  ]);
  const above = answerLocally(rows, { where: { t: 'cmp', field: 't', is: 'gt', value: '（虚拟）区' } });
  expect(above.columns[0]?.values).toEqual(['𠮷林街道']);
  expect(answerLocally(rows, { fold: [{ as: 'm', of: 't', by: 'max' }] }).columns[0]?.values).toEqual(['𠮷林街道']);
});
