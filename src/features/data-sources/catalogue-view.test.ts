import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { workOrdersAbout } from '@/data/conformance/work-orders';
import { catalogueView } from './catalogue-view';

const set = (dataset: string, more = {}) => ({ ...workOrdersAbout, dataset, ...more });
const backends = [
  {
    id: 'city',
    datasets: [set('a'), set('b', { sourceAt: '2026-01-01', publishedAt: null, share: 'withheld' as const })],
  },
  { id: 'files', datasets: [set('c', { owner: { name: '市统计局' }, sourceAt: null, publishedAt: null })] },
];
const today = civilDate('2026-11-23');
const names = (search: object) => catalogueView(backends, today, search).rows.map(({ dataset }) => dataset);

it('puts what needs a renewal first and counts all', () => {
  const view = catalogueView(backends, today, {});
  expect(view.rows.map(({ dataset, fresh }) => `${dataset} ${fresh}`)).toEqual(['b stale', 'c unknown', 'a current']);
  expect([view.total, view.owners, view.stale]).toEqual([3, 2, 1]);
});

it('finds by words, owner, share type, age and backend', () => {
  expect(names({ q: '统计' })).toEqual(['c']);
  expect(names({ share: 'withheld' })).toEqual(['b']);
  expect(names({ fresh: 'current' })).toEqual(['a']);
  expect(names({ backend: 'files' })).toEqual(['c']);
  expect(names({ q: '没有这个' })).toEqual([]);
});
