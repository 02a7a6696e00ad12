import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { scheduleLevel } from '@/read-models';
import { notFollowed } from './not-followed';
import { isIn, rangeOf } from './period';
import { cleanFilter, filterText, type PortfolioFilter, passes, toggled } from './portfolio-filter';
import { mattersFor } from './portfolio-view';
import { opinionsOf, summaryOf } from './summary.fixtures';

const today = civilDate('2026-11-23');

it.each([
  ['month', '2026-11-01', '2026-11-30'],
  ['quarter', '2026-10-01', '2026-12-31'],
  ['year', '2026-01-01', '2026-12-31'],
  ['2026-02-01~2026-02-28', '2026-02-01', '2026-02-28'],
])('a period %s is a stretch of days', (period, from, to) => expect(rangeOf(period, today)).toEqual({ from, to }));

it.each([undefined, '', 'decade', '2026-02-30~2026-03-01', '2026-03-01~2026-02-01', '2026-01-01'])(
  '%s is no period',
  (period) => expect(rangeOf(period, today)).toBeNull(),
);

it('both ends of a period belong to it', () => {
  const range = rangeOf('month', today);
  expect(
    range && ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', null].map((day) => isIn(day, range)),
  ).toEqual([false, true, true, false, false]);
});

it('an address may hold anything: what makes no sense is dropped', () => {
  expect(
    cleanFilter({
      stage: 'nowhere',
      light: 'alarm',
      matterClass: 'x',
      stance: 'oppose',
      period: 'ever',
      unit: '市住建局',
      theme: '',
    }),
  ).toEqual({ light: ['alarm'], stance: ['oppose'], unit: ['市住建局'] });
  expect(cleanFilter({ stage: 'hearing~nowhere~legality~hearing', period: 'month', theme: '~' })).toEqual({
    stage: ['hearing', 'legality'],
    period: ['month'],
  });
});

it('a second click undoes the first', () => {
  const once = toggled({}, 'stage', 'legality');
  expect(once).toEqual({ stage: ['legality'] });
  expect(toggled(once, 'stage', 'legality')).toEqual({});
  expect(toggled(once, 'stage', 'hearing')).toEqual({ stage: ['hearing'] });
});

it('with more, values come to those chosen and go again; without, they take their place', () => {
  const both = toggled({ stage: ['legality'] }, 'stage', 'hearing', true);
  expect(both).toEqual({ stage: ['legality', 'hearing'] });
  expect(toggled(both, 'stage', 'legality', true)).toEqual({ stage: ['hearing'] });
  expect(toggled(both, 'stage', 'legality')).toEqual({ stage: ['legality'] });
  expect(toggled({ matter: ['a'] }, 'matter', ['a', 'b'], true)).toEqual({ matter: ['a', 'b'] });
  expect(toggled({ matter: ['b', 'a'] }, 'matter', ['a', 'b'])).toEqual({});
});

it.each([[['a', 'b']], [['甲~乙', '100%']], [['%7E', '%25', '~']]])('%j comes back from the address', (values) => {
  expect(cleanFilter({ unit: filterText(values) }).unit?.toSorted()).toEqual(values.toSorted());
  expect(filterText(values)).toBe(filterText(values.toReversed()));
});

const matter = summaryOf('heating', { opinions: opinionsOf(4, 6, 0.5) });
it.each<[PortfolioFilter, boolean]>([
  [{}, true],
  [{ stage: ['participation'] }, true],
  [{ stage: ['legality'] }, false],
  [{ light: ['normal'] }, true],
  [{ light: ['alarm'] }, false],
  [{ unit: ['市住建局'] }, true],
  [{ unit: ['市财政局'] }, false],
  [{ matterClass: ['plan'] }, false],
  [{ matter: ['heating'] }, true],
  [{ matter: ['other'] }, false],
  [{ theme: ['分步到位'] }, true],
  [{ theme: ['别的'] }, false],
  [{ period: ['2026-12-10~2026-12-31'] }, true],
  [{ period: ['2026-12-01~2026-12-02'] }, true],
  [{ period: ['month'] }, false],
  [{ stage: ['legality', 'participation'], unit: ['市住建局', '市财政局'] }, true],
  [{ stage: ['legality', 'hearing'] }, false],
  [{ district: ['道里区'], stance: ['oppose'] }, true],
])('%j lets it pass: %s', (filter, does) => expect(passes(matter, filter, today)).toBe(does));

it('a tile keeps the choices of its own key, and says which filters it does not follow', () => {
  const all = [summaryOf('a'), summaryOf('b', { stage: 'legality' }), summaryOf('c', { status: 'published' })];
  const ids = (own?: 'stage') => mattersFor(all, { stage: ['legality'] }, today, own).map(({ id }) => id);
  expect(ids()).toEqual(['b']);
  expect(ids('stage')).toEqual(['a', 'b']);
  expect(notFollowed({ stage: ['legality'], district: ['道里区'] }, ['stage'])).toEqual(['district']);
});

describe('the schedule of a matter on four levels', () => {
  it.each([
    ['overdue', '2026-12-01', 'alarm'],
    ['due', '2026-12-11', 'warning'],
    ['due', '2026-12-05', 'watch'],
    ['normal', '2026-12-01', 'normal'],
    ['done', '2026-12-01', 'normal'],
    ['stopped', '2026-12-01', null],
  ] as const)('%s with earliest %s is %s', (light, day, level) =>
    expect(scheduleLevel(summaryOf('a', { light, earliest: { ...matter.earliest, day } }))).toBe(level),
  );
});
