import { describe, expect, it } from 'vitest';
import { planDecision } from '@/core/deadlines';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { isCoveredByToday, scaleOf, stageRows, stretches } from './timeline-view';

const asOf = civilDate('2026-01-12');
const plan = planDecision(
  decisionFactsSchema.parse({
    startedOn: '2026-01-05',
    draftRecordedOn: '2026-01-12',
    participationMethods: ['consultation'],
    nonPublicBasis: null,
  }),
  { law: { profile: profiles.hlj2021, asOf, calendar: testCalendar } },
);

describe('the track', () => {
  const scale = scaleOf(plan, asOf, civilDate('2026-06-30'));
  it('runs from a little before the first act to a little after the promised day', () => {
    expect([scale.from, scale.to]).toEqual(['2025-12-30', '2026-07-06']);
    expect(scale.at(scale.from)).toBe(0);
    expect(scale.at(scale.to)).toBe(100);
  });
  it('names the months in it', () => {
    expect(scale.months.map((day) => day.slice(5, 7))).toEqual(['01', '02', '03', '04', '05', '06', '07']);
  });
  it.each([
    ['2026-01-12', ['01']],
    ['2026-01-31', ['02']],
    ['2026-03-16', ['03']],
  ])('on %s the names beside "today" give way to it: %s', (day, covered) => {
    const names = scale.months.filter((month) => isCoveredByToday(scale, month, civilDate(day)));
    expect(names.map((month) => month.slice(5, 7))).toEqual(covered);
  });
  it('draws a term from the day it is counted from', () => {
    const row = stageRows(plan)
      .flatMap(({ rows }) => rows)
      .find(({ act }) => act.milestone.id === 'consultation-closes');
    expect(row).toMatchObject({ begins: '2026-01-12', isCritical: true });
  });
});

it('joins days in a row', () => {
  expect(stretches(['2026-11-28', '2026-11-29', '2026-12-05'].map(civilDate))).toEqual([
    ['2026-11-28', '2026-11-29'],
    ['2026-12-05', '2026-12-05'],
  ]);
});
