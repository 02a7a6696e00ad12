import { expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import { isRounded, roundedNotes, tableOfWire } from './table-of-wire';
import { unfiniteNotes } from './unfinite-notes';

it.each([
  ['0.1', false],
  ['12345678901234.5', false],
  ['6681851887495526.25', true],
  ['9007199254740992', false],
  ['9007199254740993', true],
  ['-9007199254740993', true],
  ['0.30000000000000004', false],
  ['0.300000000000000041', true],
  ['31341062.700000', false],
  ['1000000000000000000000000', false],
  ['1e400', false],
  ['1.5e10', false],
  [9007199254740992, true],
  [9007199254740991, false],
  [0.1, false],
  [null, false],
])('a figure written %s is rounded: %s', (wire, rounded) => expect(isRounded(wire)).toBe(rounded));

const label = { zh: '金额', en: 'Amount' };
const field = { name: 'n', kind: 'number', label } as const;

it('tells how many figures were rounded, but of no mean', () => {
  const wire = ['6681851887495526.25', '1', '98765432109876543.21'];
  const cells = tableOfWire([field], 3, (row) => wire[row]);
  if (!cells.ok) throw new Error('not decoded');
  expect(roundedNotes(cells.value, [field]).map(({ text }) => text)).toEqual([
    {
      zh: '“金额”有 2 个数的位数超过 17 位有效数字，显示时已四舍五入',
      en: '2 figures of “Amount” had more than 17 significant digits and were rounded',
    },
  ]);
  const mean = tableOfWire([{ ...field, made: 'mean' }], 3, (row) => wire[row]);
  expect(mean.ok && roundedNotes(mean.value, [field])).toEqual([]);
});

it('takes a long sum, and refuses a long whole cell with what to do', () => {
  const sum = tableOfWire([{ ...field, made: 'sum' }], 1, () => '35565588200778456');
  expect(sum.ok && sum.value.columns[0]?.values[0]).toBe(35565588200778456);
  expect(tableOfWire([field], 1, () => '35565588200778457')).toMatchObject({
    error: { where: 'n, row 1: 35565588200778457 is beyond 2^53: declare the field a code' },
  });
  expect(tableOfWire([field], 1, () => 'x')).toMatchObject({ error: { where: 'n, row 1: not a number' } });
});

it('tells what is infinite or no number', () => {
  expect(
    unfiniteNotes(
      [
        ['n', 1],
        ['m', 0],
      ],
      [field],
    ).map(({ text }) => text.zh),
  ).toEqual(['“金额”在来源处有 1 个值是无穷大或非数（NaN），按缺报处理']);
  expect(columnFrom({ name: 'n', kind: 'number', rounded: 2 }, [1]).rounded).toBe(2);
});
