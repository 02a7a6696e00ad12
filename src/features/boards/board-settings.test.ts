import { expect, it } from 'vitest';
import type { Board } from '@/ports/workspace';
import { differenceOf, fitsAddress, settingsOf, withCross, withFilter } from './board-settings';

const board: Board = {
  format: 1,
  title: '看板',
  scope: { kind: 'city' },
  panels: [],
  filters: [{ field: 'district', values: ['南岗区'] }, { field: 'kind' }],
  cascade: false,
  period: { from: '2026-01' },
  phone: [],
};

it('puts what a reader set over the board, field by field', () => {
  const settings = settingsOf(board, { filters: [{ field: 'district', values: ['道里区'] }, { field: 'street' }] });
  expect(settings.filters).toEqual([{ field: 'district', values: ['道里区'] }, { field: 'kind' }, { field: 'street' }]);
  expect(settings.period).toEqual({ from: '2026-01' });
});

it('keeps in a link only what differs, and a filter that was emptied is a difference', () => {
  const same = { filters: [{ field: 'district', values: ['南岗区'] }], period: { from: '2026-01' }, cross: [] };
  expect(differenceOf(board, same)).toEqual({});
  const emptied = { filters: [{ field: 'district', values: [] }], period: {} };
  expect(differenceOf(board, emptied)).toEqual(emptied);
});

it('lets a mark go when it is clicked again, and another of its panel take its place', () => {
  const mark = { panel: 'a', field: 'district', value: '南岗区' };
  const once = withCross({}, mark);
  expect(once.cross).toEqual([mark]);
  expect(withCross(once, mark).cross).toEqual([]);
  expect(withCross(once, { ...mark, value: '道里区' }).cross).toEqual([{ ...mark, value: '道里区' }]);
});

it('has one filter for a field', () => {
  const twice = withFilter(withFilter({}, { field: 'kind', values: ['a'] }), { field: 'kind', values: ['b'] });
  expect(twice.filters).toEqual([{ field: 'kind', values: ['b'] }]);
});

it('knows when a state is too long for an address', () => {
  expect(fitsAddress({})).toBe(true);
  expect(fitsAddress({ filters: [{ field: 'district', values: ['区'.repeat(200), '县'.repeat(200)] }] })).toBe(false);
});
