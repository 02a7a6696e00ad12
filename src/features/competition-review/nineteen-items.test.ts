import { describe, expect, it } from 'vitest';
import { nineteenItems } from './nineteen-items';

describe('the items of the first review', () => {
  it('are five, six, four and four: nineteen, none twice', () => {
    expect(nineteenItems.map(({ items }) => items.length)).toEqual([5, 6, 4, 4]);
    expect(new Set(nineteenItems.flatMap(({ items }) => items)).size).toBe(19);
  });
});
