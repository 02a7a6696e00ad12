import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

it('does one work of a key after the other, others beside it, and goes on after one that failed', async () => {
  const turnsOf = oneAtATime();
  const told: string[] = [];
  const work = (name: string, rounds: number) => async () => {
    told.push(`${name} begins`);
    for (let round = 0; round < rounds; round += 1) await Promise.resolve();
    told.push(`${name} ends`);
    if (name === 'bad') throw new Error('bad');
    return name;
  };
  const all = await Promise.allSettled([
    turnsOf('a', work('bad', 9)),
    turnsOf('a', work('second', 1)),
    turnsOf('b', work('beside', 1)),
  ]);
  expect(told.filter((line) => !line.startsWith('beside'))).toEqual([
    'bad begins',
    'bad ends',
    'second begins',
    'second ends',
  ]);
  expect(told.indexOf('beside ends')).toBeLessThan(told.indexOf('bad ends'));
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['failed', 'second', 'beside']);
});
