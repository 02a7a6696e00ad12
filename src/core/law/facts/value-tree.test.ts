import { expect, it } from 'vitest';
import { branchPath, childrenAt, leavesBelow, valueTree } from './value-tree';

const rows = [{ branch: '居民 / 负担' }, {}, { branch: '居民' }, { branch: '居民 / 负担' }, { branch: '空气/水' }];

it('criteria of one branch hang together, where the first of them stands', () => {
  const tree = valueTree(rows);
  expect(leavesBelow(tree)).toEqual([0, 3, 2, 1, 4]);
  expect(tree.map((child) => (child.kind === 'group' ? child.path : child.at))).toEqual([['居民'], 1, ['空气/水']]);
  expect(leavesBelow(childrenAt(tree, '居民 / 负担') ?? [])).toEqual([0, 3]);
  expect(childrenAt(tree, '负担')).toBeUndefined();
});

it.each([
  [undefined, []],
  ['  ', []],
  ['空气/水', ['空气/水']],
  [' 居民  /  负担 ', ['居民', '负担']],
])('%j reads as %j', (line, path) => expect(branchPath(line)).toEqual(path));
