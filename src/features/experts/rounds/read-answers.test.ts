import { expect, it } from 'vitest';
import { readAnswers } from './read-answers';

it('reads a line for each expert, in any width of digits, with gaps and a comment', () => {
  expect(readAnswers('A1 4 5\nA2\t３\t-\n\nA3,2,1 | 先整改', 2)).toEqual({
    rows: [
      { code: 'A1', values: [4, 5] },
      { code: 'A2', values: [3, null] },
      { code: 'A3', values: [2, 1], comment: '先整改' },
    ],
    faults: [],
  });
});

it.each([
  ['A1', 'no-values'],
  ['A1 4 很好', 'not-a-number'],
  ['A1 4', 'length'],
])('names what is wrong with %s', (text, kind) => {
  const { rows, faults } = readAnswers(`A0 1 2\n${text}`, 2);
  expect(rows).toHaveLength(1);
  expect(faults).toEqual([expect.objectContaining({ kind, line: 2 })]);
});
