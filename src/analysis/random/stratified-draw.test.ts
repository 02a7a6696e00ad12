import { expect, it } from 'vitest';
import { stratifiedDraw } from './stratified-draw';

const pool = ['法律', '经济'].flatMap((stratum) =>
  Array.from({ length: 20 }, (_, at) => ({ name: `${stratum}${at}`, stratum })),
);
const wanted = [
  { stratum: '法律', count: 2 },
  { stratum: '经济', count: 3 },
];
const names = (seed: string, from = pool) => {
  const drawn = stratifiedDraw(from, wanted, seed);
  return drawn.ok ? drawn.value.map(({ name }) => name) : drawn.error;
};

it('gives the same people for the same seed, in whatever order the list is, and others for another', () => {
  expect(names('2026112')).toEqual(names(' 2026112 ', pool.toReversed()));
  expect(names('2026112')).not.toEqual(names('2026113'));
});

it('draws as many of each stratum as are wanted, nobody twice, and everybody sooner or later', () => {
  const drawn = stratifiedDraw(pool, wanted, 'x');
  expect(drawn.ok && drawn.value.map(({ stratum }) => stratum)).toEqual(['法律', '法律', '经济', '经济', '经济']);
  const all = new Set(Array.from({ length: 300 }, (_, seed) => names(String(seed))).flat());
  expect(all.size).toBe(40);
});

it.each([
  ['an empty seed', () => names('  '), { reason: 'nothing-given', at: ['seed'] }],
  [
    'a name twice',
    () => names('1', [...pool, pool[0] ?? { name: '', stratum: '' }]),
    { reason: 'same-name', at: ['pool', 40, 'name'] },
  ],
  ['a stratum too small', () => names('1', pool.slice(0, 1)), { reason: 'too-few', at: ['wanted', 0, 'count'] }],
])('refuses %s', (_, draw, error) => expect(draw()).toEqual(error));
