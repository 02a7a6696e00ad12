import { expect, it } from 'vitest';
import { ckanFilters } from './ckan-filters';

const label = { zh: '日期', en: 'Day' };
const fields = [{ name: 'day', kind: 'date', label, stored: 'date' }] as const;
const filters = (value: string) =>
  ckanFilters({ dataset: 'x', where: { t: 'cmp', field: 'day', is: 'eq', value } }, fields);

it('writes a period of days as the list of its days', () => {
  expect(filters('2026-03-03')).toEqual({ day: ['2026-03-03'] });
  const month = filters('2024-02');
  expect(month).toMatchObject({ day: expect.arrayContaining(['2024-02-01', '2024-02-29']) });
  expect(month && month !== 'none' && month.day?.length).toBe(29);
  expect(filters('2026-03-03T08:00:00')).toBe('none');
  expect(filters('soon')).toBeUndefined();
});
