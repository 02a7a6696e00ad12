import { describe, expect, it } from 'vitest';
import { doneAgain, moveOnSheet, noHistory, type TreeHistory, takenBack } from './tree-history';
import { addTo, hang, newGroup, pullOut, pushIn, renameGroup, shift, type TreeMove, takeOff } from './tree-moves';
import { plantedTree, type TreeRow, type TreeSheet } from './tree-sheet';

const row = (name: string, branch = ''): TreeRow => ({ name, branch, unit: '分', worst: 0, best: 100, weight: null });
const sheet: TreeSheet = {
  criteria: [row('a', 'X'), row('b'), row('c', 'X'), row('d', 'X / Y')],
  options: [{ name: 'o', summary: '', scores: [1, 2, 3, 4], sources: [null, { told: 'b' }], ranges: [] }],
  weighting: {
    method: 'tree',
    nodes: [
      { of: '', method: 'direct', shares: [70, 30] },
      { of: 'X', method: 'pairs', pairs: [{ more: 1, less: 3, times: 5 }] },
    ],
  },
};
interface State {
  readonly sheet: TreeSheet;
  readonly history: TreeHistory;
}
const go = (from: State, ...moves: readonly TreeMove[]): State =>
  moves.reduce((now, move) => moveOnSheet(now.sheet, now.history, move) ?? now, from);
const start: State = { sheet, history: noHistory };
const told = ({ sheet: { criteria, options } }: State) =>
  criteria.map(({ name, branch }, at) => `${branch}:${name}=${String(options[0]?.scores[at])}`);
const node = ({ sheet: { weighting } }: State, of: string) => weighting.nodes?.find((each) => each.of === of);

describe('scores and judgements follow what they are about', () => {
  it('when a group moves down', () => {
    const next = go(start, shift([0], 1));
    expect(told(next)).toEqual([':b=2', 'X:a=1', 'X:c=3', 'X / Y:d=4']);
    expect(next.sheet.options[0]?.sources).toEqual([{ told: 'b' }, null, null, null]);
    expect(node(next, '')?.shares).toEqual([30, 70]);
    expect(node(next, 'X')?.pairs).toEqual([{ more: 1, less: 3, times: 5 }]);
  });
  it('when a criterion changes place inside its group, and when one is taken out', () => {
    expect(node(go(start, shift([0, 0], 1)), 'X')?.pairs).toEqual([{ more: 2, less: 3, times: 5 }]);
    const next = go(start, takeOff([0, 1]));
    expect(told(next)).toEqual(['X:a=1', 'X / Y:d=4', ':b=2']);
    expect(node(next, 'X')?.pairs).toEqual([{ more: 1, less: 2, times: 5 }]);
  });
  it('when a group gets another name or hangs elsewhere', () => {
    const next = go(start, renameGroup([0], 'Z'), pullOut([0, 2]));
    expect(told(next)).toEqual(['Z:a=1', 'Z:c=3', ':b=2', 'Y:d=4']);
    expect(node(next, 'Z')?.method).toBe('pairs');
    expect(node(next, '')?.shares).toEqual([70, 30, null]);
  });
});

describe('a move that cannot be', () => {
  it.each([
    ['beyond the end', shift([1], 1)],
    ['out of the trunk', pullOut([1])],
    ['into nothing above it', pushIn([0])],
    ['into itself', hang([0], [0, 2])],
    ['where it hangs already', hang([1], [])],
    ['beside one of its name', hang([1], [0])],
  ])('is none: %s', (name, move) => {
    const named = name.startsWith('beside') ? { ...sheet, criteria: [row('b', 'X'), row('b')] } : sheet;
    expect(moveOnSheet(named, noHistory, move)).toBeNull();
  });
});

it('a group is there by its criteria: the last one takes it along, and it comes back', () => {
  const next = go(start, takeOff([0, 2, 0]));
  expect(next.sheet.criteria.map(({ branch }) => branch)).toEqual(['X', 'X', '']);
  const back = takenBack(next.sheet, next.history);
  expect(back && told(back)).toEqual(told(start));
});

describe('steps taken back', () => {
  it('bring back scores and judgements, keep what was typed since, and can be done again', () => {
    const out = go(start, takeOff([0]));
    expect(told(out)).toEqual([':b=2']);
    const typed: State = {
      ...out,
      sheet: {
        ...out.sheet,
        options: [
          { name: 'o', summary: '', scores: [20] },
          { name: 'p', summary: '', scores: [7] },
        ],
      },
    };
    const back = takenBack(typed.sheet, typed.history);
    if (!back) throw new Error('nothing to take back');
    expect(told(back)).toEqual(['X:a=1', 'X:c=3', 'X / Y:d=4', ':b=20'].toSorted(byTree));
    expect(back.sheet.options[1]?.scores.filter((score) => score !== '')).toEqual([7]);
    expect(node(back, 'X')?.pairs).toEqual([{ more: 1, less: 3, times: 5 }]);
    expect(node(back, '')?.shares).toEqual([70, 30]);
    const again = doneAgain(back.sheet, back.history);
    expect(again && told(again)).toEqual([':b=20']);
  });
  it('never lose rows that came from elsewhere', () => {
    const next = go(start, addTo([], { kind: 'criterion', row: row('e') }));
    const pasted = { ...next.sheet, criteria: [...next.sheet.criteria, row('f')] };
    const back = takenBack(pasted, next.history);
    expect(back?.sheet.criteria.map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c', 'd', 'f']);
  });
});

const byTree = (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
const order = ['X:a=1', ':b=20', 'X:c=3', 'X / Y:d=4'];

it('a new group takes a free name', () => {
  const trunk = plantedTree([row('a', 'G 1'), row('G 2')]);
  expect(newGroup(trunk, (no) => `G ${no}`, row('')).name).toBe('G 3');
});
