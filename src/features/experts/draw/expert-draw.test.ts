import { expect, it } from 'vitest';
import { drawnOf, drawStanding, type ExpertDraw, poolDigest } from './expert-draw';

const person = (name: string, unit: string, stratum: string) => ({ name, unit, stratum });
const pool = [
  person('张三', '一院', '法律'),
  person('张三', '二院', '法律'),
  person('李四', '三院', '法律'),
  person('王五', '四院', '经济'),
];
const wanted = [
  { stratum: '法律', count: 2 },
  { stratum: '经济', count: 1 },
];
const drawnNow = drawnOf(pool, wanted, '2026112');
const draw = {
  on: '2026-03-02',
  seed: '2026112',
  seedSource: '示例',
  seedAnnouncedOn: '2026-03-01',
  pool,
  wanted,
  poolDigest: poolDigest(pool),
  drawn: drawnNow.ok ? [...drawnNow.value] : [],
} as unknown as ExpertDraw; // days of the calendar

it('two people of one name are two people', () => {
  const all = drawnOf(pool, [{ stratum: '法律', count: 3 }], 'x');
  expect(all.ok && new Set(all.value.map(({ name, unit }) => `${name}${unit}`)).size).toBe(3);
});

it('the order of the list changes neither the people nor the digest', () => {
  const turned = pool.toReversed();
  expect(drawnOf(turned, wanted, '2026112')).toEqual(drawnNow);
  expect(poolDigest(turned)).toBe(draw.poolDigest);
});

it('a draw that is done again says whether list and people are those recorded', () => {
  expect(drawStanding(draw)).toBe('same');
  expect(drawStanding({ ...draw, pool: pool.slice(1) })).toBe('list');
  const others = ['1', '2', '3', '4', '5', '6'].map((seed) => drawStanding({ ...draw, seed }));
  expect(others).toContain('people');
});
