import { expect, it } from 'vitest';
import { sameShape } from './same-shape';

const line = (data: readonly unknown[], more: object = {}) => ({ type: 'line', name: '道里区', data, ...more });
const option = (...series: readonly object[]) => ({
  legend: { top: 0 },
  xAxis: { type: 'category', data: ['1月'] },
  series,
});

it.each([
  ['other values', option(line([1, 2])), option(line([{ value: 3 }])), true],
  ['another colour', option(line([1], { color: 'red' })), option(line([1], { color: 'blue' })), true],
  ['a key less', option(line([1], { stack: 'all' })), option(line([1])), false],
  ['a key more', option(line([1])), option(line([1], { stack: 'all' })), false],
  ['a series more', option(line([1])), option(line([1]), line([2])), false],
  ['another series', option(line([1])), option(line([1], { name: '南岗区' })), false],
  ['bars for a line', option(line([1])), option(line([1], { type: 'bar' })), false],
  ['a list for one', { xAxis: { min: 0 } }, { xAxis: [{ min: 0 }] }, false],
  ['nothing for something', { grid: { top: 4 } }, { grid: { top: null } }, false],
  ['a number for a word', { grid: { top: 4 } }, { grid: { top: '4%' } }, false],
] as const)('%s', (_, before, after, same) => {
  expect(sameShape(before, after)).toBe(same);
  expect(sameShape(after, before)).toBe(same);
});
