import { expect, it } from 'vitest';
import { seeded } from '@/analysis/random';
import { arenaOf } from '../text-arena';
import { bandKeys, signsApart } from './band-keys';
import { KeyOrder } from './key-order';
import { rowKeys } from './row-keys';
import { ShingleSet } from './shingles';

it('puts keys in order and keeps equal ones as they stood', () => {
  const random = seeded(3);
  const keys = Uint32Array.from({ length: 5000 }, (_, at) => (at % 7 === 0 ? 0xfffffff0 : random() * 2 ** 32));
  const told = [...new KeyOrder(5000).of(keys)];
  const right = Array.from(keys, (_, at) => at).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  expect(told).toEqual(right);
});

it('never tells texts further apart than the signs that were put in and left out', () => {
  const random = seeded(5);
  const signs = [...'地铁票价涨得太快每月多花几百块老人优惠怎么办请说明理由'];
  const pick = () => signs[Math.floor(random() * signs.length)] ?? '';
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from({ length: 40 }, pick);
    const other = [...text];
    const edits = Math.floor(random() * 8);
    for (let edit = 0; edit < edits; edit += 1)
      other.splice(Math.floor(random() * other.length), edit % 2, ...(edit % 2 ? [] : [pick()]));
    const { units, offsets, count } = arenaOf([text.join(''), other.join('')]);
    const keys = rowKeys({ units, offsets, count }, { from: offsets.slice(0, 2), to: offsets.slice(1), found: [] });
    expect(signsApart(bandKeys(keys, Uint32Array.of(0, 1)).signs, 0, 1)).toBeLessThanOrEqual(edits);
  }
});

it('gives a comparison up only where the likeness asked for is out of reach', () => {
  const { units, offsets } = arenaOf([
    '供热价格上调之前请公开成本账目明细',
    '供热价格上调以前请公开成本账目的明细',
    '取暖费',
  ]);
  const span = (at: number) => [offsets[at] ?? 0, offsets[at + 1] ?? 0] as const;
  const mine = new ShingleSet();
  mine.fill(units, ...span(0), 2);
  const jaccard = (at: number, least: number) => {
    const other = new ShingleSet();
    const common = other.fill(units, ...span(at), 2, mine, least);
    return common < 0 ? undefined : common / (mine.size + other.size - common);
  };
  const exact = jaccard(1, 0) ?? 0;
  expect(exact).toBeGreaterThan(0.5);
  expect(jaccard(1, exact)).toBe(exact);
  expect(jaccard(1, exact + 0.05)).toBeUndefined();
  expect(jaccard(2, 0.5)).toBeUndefined();
});
