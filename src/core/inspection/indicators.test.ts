import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import type { Inspected } from './indicator';
import { countIndicator } from './indicator-figure';
import { type IndicatorId, indicatorIds } from './indicators';

const matter = (id: string, facts: Record<string, unknown>): Inspected => ({
  dossier: {
    id,
    version: 1,
    origin: 'entered',
    profileId: 'hlj2021',
    facts: decisionFactsSchema.parse(facts),
    lastOn: {},
    recordedIn: { consultationOpened: 4, consultationClosed: 4, expertPanel: 6 },
    rounds: [],
    record: [],
    amendments: new Map(),
  },
  record: [],
  law: { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar },
});
const figure = (id: IndicatorId, ...portfolio: Inspected[]) => countIndicator(id, portfolio);
const theme = (rows: number, disposition: string | null, reason: string | null = '理由') => ({
  theme: 't',
  clause: null,
  rows,
  oppose: 0,
  conditional: 0,
  support: 0,
  none: rows,
  disposition,
  reason,
});

describe('indicators', () => {
  // 2 March to 1 April: 30 days; 2 to 22 March: 20 days. (30 + 20) / 2 = 25; one of two is shorter than 30.
  const long = matter('a', { consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' });
  const short = matter('b', { consultationOpened: '2026-03-02', consultationClosed: '2026-03-22' });
  it('mean days of consultation, with the events they rest on', () => {
    expect(figure('consultation-days', long, short)).toMatchObject({
      numerator: 50,
      denominator: 2,
      value: 25,
      contributions: [
        { matterId: 'a', part: 30, events: [4] },
        { matterId: 'b', part: 20, events: [4] },
      ],
    });
  });
  it('share shortened', () => expect(figure('consultation-shortened', long, short).value).toBe(0.5));

  // 10 + 30 + 40 + 20 = 100 rows grouped; 80 answered; 40 adopted or partly; of 40 rejected, 30 with a reason.
  // Batches brought 120: the 20 that no theme holds were not answered either.
  const views = matter('c', {
    opinionBatches: [{ channel: '网站', rows: 120, persons: 90, digest: 'a'.repeat(64), sealedOn: '2026-04-02' }],
    opinionThemes: [
      theme(10, 'adopted'),
      theme(30, 'partly'),
      theme(30, 'not'),
      theme(10, 'not', null),
      theme(20, null, null),
    ],
  });
  it.each([
    ['opinions-answered', 80, 120],
    ['opinions-adopted', 40, 80],
    ['opinions-rejected-with-reason', 30, 40],
  ] as const)('%s', (id, numerator, denominator) => {
    expect(figure(id, views)).toMatchObject({ numerator, denominator, value: numerator / denominator });
  });

  // Received Tuesday 3 March; 4 5 6 9 10 11 12 March: the opinion on the 12th took seven working days, less two stopped.
  it('working days of review without the days the clock stood', () => {
    const facts = { legalityReceivedOn: '2026-03-03', legalityOpinionOn: '2026-03-12' };
    expect(figure('legality-days', matter('d', facts)).value).toBe(7);
    const legalityStops = [{ kind: 'supplement', from: '2026-03-05', until: '2026-03-06' }];
    expect(figure('legality-days', matter('d', { ...facts, legalityStops })).value).toBe(5);
  });
  it('leaves out a review that ends beyond the published calendar', () => {
    const facts = { legalityReceivedOn: '2026-12-30', legalityOpinionOn: '2027-01-12' };
    expect(figure('legality-days', matter('d', facts))).toMatchObject({ denominator: 0, value: null });
  });

  it('completion counts only what was due', () => {
    const due = { catalogueYear: 2026, plannedBy: '2026-10-31' };
    const portfolio = [
      matter('on time', { ...due, discussedOn: '2026-10-30' }),
      matter('late', { ...due, discussedOn: '2026-11-02' }),
      matter('open', due),
      matter('not due', { ...due, plannedBy: '2026-12-31' }),
    ];
    expect(figure('catalogue-completed', ...portfolio)).toMatchObject({ numerator: 1, denominator: 3 });
  });
  it('suspension of twelve months to the day is not over twelve months', () => {
    const one = matter('e', { suspendedOn: '2025-11-23' });
    const other = matter('f', { suspendedOn: '2025-11-22' });
    expect(figure('suspended-long', one, other).value).toBe(1);
  });
  it.each(indicatorIds)('%s has no figure of nothing', (id) => {
    expect(figure(id)).toEqual({ id, contributions: [], numerator: 0, denominator: 0, value: null });
    expect(figure(id, matter('x', {})).value).toBeNull();
  });
});
