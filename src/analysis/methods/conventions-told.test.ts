import { expect, it } from 'vitest';
import { analyse } from './analyse';
import { table } from './printed-figures.fixture';

const level = [
  [1, 2, 3],
  [1, 2, 3],
];
const asIs = { value: { kind: 'as-is' } };

it.each([
  [
    'CRITIC, one column alike',
    'critic',
    table([
      [1, 2, 9],
      [1, 3, 4],
      [1, 5, 6],
    ]),
    ['some-alike'],
  ],
  [
    'CRITIC, columns that move as one',
    'critic',
    table([
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
    ['no-conflict'],
  ],
  [
    'CRITIC, one column that moves',
    'critic',
    table([
      [1, 2],
      [1, 3],
      [1, 5],
    ]),
    ['some-alike', 'no-conflict'],
  ],
  [
    'entropy, one column alike',
    'entropy',
    table([
      [1, 2],
      [1, 3],
    ]),
    ['some-alike'],
  ],
  [
    'entropy, all alike',
    'entropy',
    table([
      [1, 2],
      [1, 2],
    ]),
    ['all-alike'],
  ],
  ['SMAA-2, all options level', 'smaa', table(level, [], [], asIs), ['no-order']],
  ['nobody changed', 'round-stability', { before: [1, 2], after: [1, 2] }, ['nobody-moved']],
  ['two leaders', 'smallest-flip', table(level), ['tied-first']],
  [
    'a leader on every criterion',
    'smallest-flip',
    table([
      [2, 2],
      [1, 1],
    ]),
    ['no-flip'],
  ],
])('%s: said in words', (_, method, input, notices) => {
  const answer = analyse({ method, input });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const told = (answer.value.result as { notices: readonly { notice: string; says: { zh: string; en: string } }[] })
    .notices;
  expect(told.map(({ notice }) => notice)).toEqual(notices);
  expect(told.every(({ says }) => says.zh !== '' && says.en !== '')).toBe(true);
});

it.each(['weight-stability', 'smallest-flip'])('%s of a single option is refused at the options', (method) => {
  const answer = analyse({ method, input: table([[1, 2]]) });
  expect(answer.ok ? [] : answer.error).toMatchObject([{ at: ['input', 'alternatives'], reason: 'fewer-than-two' }]);
});
