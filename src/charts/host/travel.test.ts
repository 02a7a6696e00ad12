import { expect, it } from 'vitest';
import type { MarkRow } from '../chart-spec';
import { type Standing, settledOn, start, travel } from './travel';

const row = (name: string, length: number): MarkRow => ({ name, length, at: () => null });
const rows = [row('甲', 12), row('乙', 3)];
const go = (keys: readonly string[], from: Standing = start, over = rows) =>
  keys.reduce((at, key) => travel(key.replace('+', ''), key.startsWith('+'), at, over) ?? at, from);

it.each([
  [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 0, 1],
  [['ArrowLeft'], 0, 0],
  [['End'], 0, 11],
  [['End', 'ArrowRight'], 0, 11],
  [['End', 'ArrowDown'], 1, 2],
  [['ArrowDown', 'ArrowDown'], 1, 0],
  [['PageDown', 'PageUp', 'Home'], 0, 0],
  [['PageDown'], 0, 10],
] as const)('%j', (keys, toRow, index) => {
  expect(go(keys)).toMatchObject({ row: toRow, index });
});

it('goes along a single row with up and down too', () => {
  expect(go(['ArrowDown', 'ArrowDown', 'ArrowUp'], start, [row('甲', 5)])).toMatchObject({ row: 0, index: 1 });
});

it('keeps the anchor of a stretch while Shift is held, and forgets it after', () => {
  expect(go(['ArrowRight', '+ArrowRight', '+ArrowRight'])).toEqual({ row: 0, index: 3, anchor: 1 });
  expect(go(['+ArrowRight', 'ArrowRight']).anchor).toBeNull();
});

it('leaves other keys alone and survives rows that shrank', () => {
  expect(travel('a', false, start, rows)).toBeNull();
  expect(settledOn({ row: 1, index: 9, anchor: 2 }, [row('甲', 2)])).toEqual({ row: 0, index: 1, anchor: null });
  expect(settledOn(start, [])).toEqual({ row: 0, index: 0, anchor: null });
});
