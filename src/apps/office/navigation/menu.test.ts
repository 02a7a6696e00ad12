import { describe, expect, it } from 'vitest';
import { roleWords } from '@/core/matter';
import { allPages, grouped, menuOf } from './menu';

const roles = Object.keys(roleWords) as readonly (keyof typeof roleWords)[];

describe.each(roles)('the menu of %s', (role) => {
  it('stands in groups that hold every page once', () => {
    const menu = menuOf(role);
    const inGroups = grouped(menu).flatMap(({ pages }) => pages);
    expect(inGroups.toSorted()).toEqual([...menu].toSorted());
    expect(new Set(inGroups).size).toBe(inGroups.length);
  });

  it('begins with the home of the role', () => {
    const [first] = grouped(menuOf(role));
    expect(first?.pages[0]).toBe(menuOf(role)[0]);
  });
});

it('a group without a page is left out, and all pages fall into five', () => {
  expect(grouped(['settings'])).toEqual([{ section: 'system', pages: ['settings'] }]);
  expect(grouped(allPages)).toHaveLength(5);
});
