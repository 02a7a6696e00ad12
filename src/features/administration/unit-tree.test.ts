import { expect, it } from 'vitest';
import { unitTree } from './unit-tree';

const unit = (id: string, parent: string | null = null) => ({ id, parent, name: id, short: id, closed: false });

it('gives each unit once, below what it belongs to, in the order of registration', () =>
  expect(
    unitTree([unit('city'), unit('office', 'city'), unit('other'), unit('desk', 'office'), unit('bureau', 'city')]).map(
      ({ id, depth }) => `${depth}${id}`,
    ),
  ).toEqual(['0city', '1office', '2desk', '1bureau', '0other']));
