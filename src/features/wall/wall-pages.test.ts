import { expect, it } from 'vitest';
import { allWallPages, wallPages } from './wall-pages';

it('shows the pages an address names, in its order, each once, and all where it names none', () => {
  expect(wallPages('risk~today~risk~nothing')).toEqual(['risk', 'today']);
  expect(wallPages(undefined)).toEqual(allWallPages);
  expect(wallPages('nothing')).toEqual(allWallPages);
});
