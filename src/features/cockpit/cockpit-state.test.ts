import { expect, it } from 'vitest';
import type { RoleId } from '@/core/matter';
import { defaultTiles } from '@/panels/portfolio';
import type { SavedView } from '@/ports/workspace';
import { actorOf } from '@/testing/given';
import {
  baseOf,
  builtIn,
  moved,
  searchOf,
  sharedSearch,
  stateOf,
  type ViewDocument,
  wholeSearch,
} from './cockpit-state';

const me = actorOf('deputy');
const view = (id: string, body: Partial<SavedView>, by: RoleId = 'deputy'): ViewDocument => ({
  id,
  version: 1,
  by: actorOf(by),
  createdBy: actorOf(by),
  savedOn: '2026-11-23',
  body: { screen: 'cockpit', name: id, audience: null, isDefault: false, state: {}, ...body },
});
const base = (search: Record<string, string>, views: readonly ViewDocument[] = []) =>
  baseOf(search, views, 'deputy', me.id);

it('an empty address is the default of the role', () => {
  expect(stateOf({}, base({}))).toEqual({ filter: {}, tiles: defaultTiles('deputy') });
});

it('one default stands before another: my own, then that of my role, then the built-in one', () => {
  const role = view('role', { audience: 'deputy', isDefault: true }, 'office');
  const mine = view('mine', { isDefault: true });
  const other = view('other', { audience: 'chief', isDefault: true }, 'office');
  expect(base({}, [other, role, mine]).view?.id).toBe('mine');
  expect(base({}, [other, role]).view?.id).toBe('role');
  expect(base({}, [other]).view).toBeUndefined();
  expect(base(builtIn, [role, mine]).view).toBeUndefined();
});

it('the address holds only what differs, and brings it back', () => {
  const views = [view('v1', { state: { s: 'legality', u: '市住建局', k: 'timeline~risk' } })];
  const search = { v: 'v1' };
  const from = base(search, views);
  const state = stateOf(search, from);
  expect(state).toEqual({ filter: { stage: ['legality'], unit: ['市住建局'] }, tiles: ['timeline', 'risk'] });
  expect(searchOf(state, from, search)).toEqual(search);

  const changed = { filter: { unit: ['市住建局'], light: ['alarm', 'watch'] }, tiles: ['risk', 'timeline'] };
  const address = searchOf(changed, from, search);
  expect(address).toEqual({ v: 'v1', s: '-', l: 'alarm~watch', k: 'risk~timeline' });
  expect(stateOf(address, from)).toEqual(changed);
});

it('values in another order are no difference', () => {
  const from = base({ v: 'v1' }, [view('v1', { state: { d: '南岗区~道里区' } })]);
  const filter = { district: ['道里区', '南岗区'] };
  expect(searchOf({ filter, tiles: from.tiles }, from, { v: 'v1' })).toEqual({ v: 'v1' });
});

it('a link for others rests on nobody’s view', () => {
  const state = { filter: { district: ['道里区'] }, tiles: ['map'] };
  const theirs = [view('x', { isDefault: true, state: { s: 'legality' } })];
  const link = sharedSearch(state);
  expect(stateOf(link, base(link, theirs))).toEqual(state);
  expect(wholeSearch(state)).toEqual({ d: '道里区', k: 'map' });
});

it('tiles that are no tiles are dropped', () => {
  expect(stateOf({ k: 'map~map~<b>~city.city-indicators.pm25~a.b' }, base({})).tiles).toEqual([
    'map',
    'city.city-indicators.pm25',
  ]);
});

it('a tile moves by one place and stays at the edge', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
});
