import { expect, it } from 'vitest';
import { summaryOf } from '@/panels/portfolio/summary.fixtures';
import { waitingOf } from '@/read-models';
import { todayList } from './today-list';

const late = (id: string, plannedBy: string) => summaryOf(id, { light: 'overdue', plannedBy });
const waiting = (id: string) => summaryOf(id, { awaits: 'discussion' });

it('begins with what is overdue, the longest first, and never loses what waits for a leader', () => {
  const matters = [
    summaryOf('running'),
    waiting('waits'),
    late('late', '2026-11-01'),
    late('later', '2026-09-01'),
    late('latest', '2026-11-20'),
  ];
  expect(todayList(matters, [], [], waitingOf(matters)).map(({ id }) => id)).toEqual([
    'later',
    'late',
    'waits',
    'running',
    'latest',
  ]);
  const [barred, broken] = [summaryOf('barred'), summaryOf('broken')];
  expect(todayList([...matters, barred, broken], [barred], [broken], waitingOf(matters)).map(({ id }) => id)).toEqual([
    'later',
    'late',
    'barred',
    'broken',
    'waits',
  ]);
});
