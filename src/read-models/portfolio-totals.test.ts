import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { opinionsOf, summaryOf } from '@/panels/portfolio/summary.fixtures';
import { headlineOf, lateOf, publicOpinionTotals, waitingOf } from './portfolio-totals';
import { waitingFigure, waitingFor } from './waiting-for-leaders';

const today = civilDate('2026-11-23');
const decided = (id: string) =>
  summaryOf(id, {
    status: 'decided',
    light: 'done',
    awaits: 'party-report',
    earliest: { ...summaryOf('x').earliest, kind: 'decided', day: '2026-11-04' },
  });

it('comments that nobody sorted yet are in the whole: not answered, not left out', () => {
  const { figures, open } = publicOpinionTotals(
    [
      summaryOf('a', { opinions: opinionsOf(50, 50, 1) }),
      summaryOf('b', { opinions: opinionsOf(100, 200, 0) }),
      summaryOf('c', { opinions: opinionsOf(100, 0, null) }),
      summaryOf('d', { opinions: { ...opinionsOf(7, 2, null), isOpen: true, answeredShare: null } }),
    ],
    'all',
    today,
  );
  expect(figures.matters.value).toBe(3);
  expect(figures.received.value).toBe(500);
  expect(figures.answeredShare.value).toBe(0.2);
  expect(open).toMatchObject({ matters: 1, received: { value: 9 } });
});

it('nothing received has no share; more answered than received has none either', () => {
  expect(publicOpinionTotals([], 'all', today).figures.answeredShare.value).toBeNull();
  const off = summaryOf('a', { opinions: { ...opinionsOf(50, 50, 1), answered: 140 } });
  expect(publicOpinionTotals([off], 'all', today).figures.answeredShare.value).toBeNull();
});

it('a decided matter that the office still has to report waits for no leader, and is not on time either: it is decided', () => {
  const all = [decided('a'), summaryOf('b', { awaits: 'discussion' }), summaryOf('c')];
  expect(waitingOf(all).map(({ id }) => id)).toEqual(['b']);
  const { figures } = headlineOf(all, today);
  expect([figures.active.value, figures.normal.value, figures.decided.value, figures.waiting.value]).toEqual([
    3, 2, 1, 1,
  ]);
});

it('the late and the overdue are named, the worst first', () => {
  const late = (id: string, day: string, plannedBy: string) =>
    summaryOf(id, {
      plannedBy,
      light: plannedBy < today ? 'overdue' : 'due',
      earliest: { ...summaryOf('x').earliest, day },
    });
  const all = [late('a', '2026-12-20', '2026-12-10'), late('b', '2027-01-20', '2026-11-11'), summaryOf('c')];
  expect(lateOf(all).map(({ id }) => id)).toEqual(['b', 'a']);
  const { overdue, figures } = headlineOf(all, today);
  expect(overdue.map(({ id }) => id)).toEqual(['b']);
  expect([figures.late.value, figures.overdue.value]).toEqual([2, 1]);
});

it('a matter that cannot lawfully be decided is named, due, and never the next', () => {
  const barred = (id: string, rules: number, part: Partial<ReturnType<typeof summaryOf>> = {}) =>
    summaryOf(id, {
      light: 'due',
      earliest: {
        ...summaryOf('x').earliest,
        kind: 'blocked',
        day: null,
        latest: null,
        barring: Array.from({ length: rules }, (_, at) => ({ rule: `R${at}`, title: { zh: '', en: '' } })),
      },
      ...part,
    });
  const headline = headlineOf(
    [barred('a', 1), barred('b', 3), summaryOf('c'), barred('d', 2, { status: 'ended' })],
    today,
  );
  expect(headline.blocked.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(headline.figures.blocked.value).toBe(2);
  expect(headline.figures.due.value).toBe(2);
  expect(headline.figures.late.value).toBe(0);
  expect(headline.next?.id).toBe('c');
});

it('what waits for a leader is one count on every screen: the own work list to a leader, the leader’s steps to others', () => {
  const all = [decided('a'), summaryOf('b', { awaits: 'discussion' }), summaryOf('c')];
  const asked = [{ matterId: 'a' }, { matterId: 'c' }, { matterId: 'a' }];
  const headline = headlineOf(all, today);
  expect(waitingFor(all, asked).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(waitingFigure(headline, asked, today)).toMatchObject({ id: 'matters-asked', value: 2 });
  expect(waitingFor(all, undefined).map(({ id }) => id)).toEqual(['b']);
  expect(waitingFigure(headline, undefined, today)).toMatchObject({ id: 'matters-waiting', value: 1 });
});
