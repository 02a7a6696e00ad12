import { expect, it } from 'vitest';
import { changedFields } from './changed-fields';

it.each([
  ['the same in another order', { a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 }, []],
  ['another value deep in a list', { rows: [{ name: 'x', on: true }] }, { rows: [{ name: 'x', on: false }] }, ['rows']],
  ['a row more, a field less', { rows: ['x'], note: 'n' }, { rows: ['x', 'y'] }, ['rows', 'note']],
])('%s', (_case, before, after, changed) => expect(changedFields(before, after)).toEqual(changed));
