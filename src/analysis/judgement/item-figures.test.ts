import { expect, it } from 'vitest';
import { itemFigures } from './item-figures';

const camps = (answers: readonly number[], min: number, max: number) => {
  const told = itemFigures(answers, { min, max }, 0.3);
  if (!told.ok) throw new Error(told.error.reason);
  return told.value.twoCamps;
};
const even = (min: number, max: number) => Array.from({ length: max - min + 1 }, (_, k) => min + k);

it.each([
  [even(1, 9), 1, 9],
  [even(1, 5), 1, 5],
  [even(1, 4), 1, 4],
  [even(1, 7), 1, 7],
  [even(0, 10), 0, 10],
  [[1, 1, 2, 2, 3, 3], 1, 3],
  [Array.from({ length: 50 }, (_, k) => k / 49), 0, 1],
  [[2, 2, 2, 3, 3, 3], 1, 4],
])('an even spread, or neighbours, are no camps: %j', (answers, min, max) =>
  expect(camps(answers, min, max)).toBe(false),
);

it.each([
  [[1, 1, 2, 8, 9, 9], 1, 9],
  [[1, 2, 3, 7, 8, 9], 1, 9],
  [[1, 1, 1, 3, 5, 5, 5], 1, 5],
  [[1, 1, 1, 4, 4, 4], 1, 4],
  [[0.1, 0.12, 0.2, 0.5, 0.9, 0.95, 0.99], 0, 1],
  [[0, 0, 1, 1], 0, 1],
])('two modes with a valley between them are: %j', (answers, min, max) => expect(camps(answers, min, max)).toBe(true));
