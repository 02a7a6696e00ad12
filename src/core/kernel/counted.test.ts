import { expect, it } from 'vitest';
import { counted } from './counted';

it.each([
  [1, 'day', undefined, '1 day'],
  ['1', 'day', undefined, '1 day'],
  [0, 'day', undefined, '0 days'],
  [-1, 'day', undefined, '-1 days'],
  [21, 'entry', 'entries', '21 entries'],
  ['1,001', 'comment', undefined, '1,001 comments'],
] as const)('counts %s %s', (n, one, many, told) => expect(counted(n, one, many)).toBe(told));
