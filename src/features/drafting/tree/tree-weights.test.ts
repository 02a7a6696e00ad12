import { expect, it } from 'vitest';
import { withWorkedWeights } from '../options/with-worked-weights';
import { sharesOfWeights } from './shares-of-weights';
import { treeWeights } from './tree-weights';

const rows = [{ branch: 'X' }, { branch: '' }, { branch: 'X' }, { branch: 'Y' }];
const nodes = [
  { of: '', method: 'direct', shares: [3, 2, 5] },
  { of: 'X', method: 'swing', swings: [100, 50] },
];

it('weights are multiplied from the trunk down; what hangs alone takes all of its branch', () => {
  const answer = treeWeights({ nodes }, rows);
  expect(answer.ok && answer.value.weights.map((weight) => Number(weight.toFixed(12)))).toEqual([0.2, 0.2, 0.1, 0.5]);
});

it.each([
  ['a branch not weighed', [nodes[0]], 'missing-weight'],
  ['shares that are all zero', [{ of: '', method: 'direct', shares: [0, 0, 0] }], 'no-weight'],
  ['a share below zero', [{ of: '', method: 'direct', shares: [3, -1, 5] }], 'negative-weight'],
])('are refused for %s', (_, given, reason) => {
  const answer = treeWeights({ nodes: given.flatMap((node) => node ?? []) }, rows);
  expect(answer.ok ? undefined : answer.error.reason).toBe(reason);
});

it('weights of single criteria become shares that give them back', () => {
  const criteria = rows.map((row, at) => ({
    ...row,
    name: String(at),
    unit: '',
    worst: 0,
    best: 1,
    weight: [0.24, 0.1, 0.16, 0.5][at] ?? null,
  }));
  const shares = sharesOfWeights(criteria);
  expect(shares).toEqual([
    { of: '', method: 'direct', shares: [40, 10, 50] },
    { of: 'X', method: 'direct', shares: [24, 16] },
  ]);
  const worked = withWorkedWeights({ criteria, weighting: { method: 'tree', nodes: shares } });
  expect((worked.criteria as typeof criteria).map(({ weight }) => weight)).toEqual([0.24, 0.1, 0.16, 0.5]);
});
