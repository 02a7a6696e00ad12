import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { lastTime } from './last-time';

const day = civilDate;
const matters: readonly DecisionFacts[] = [
  {
    catalogueYear: 2025,
    cataloguePartyConsentOn: day('2025-01-10'),
    cataloguePublishedOn: day('2025-01-20'),
    consultationOpened: day('2025-06-01'),
    noticeChannels: ['newspaper'],
    publishedOn: day('2025-12-01'),
    interpretationWays: ['press-conference'],
  },
  {
    catalogueYear: 2026,
    cataloguePartyConsentOn: day('2026-01-08'),
    cataloguePublishedOn: day('2026-01-15'),
    consultationOpened: day('2026-03-02'),
    noticeChannels: ['government-site', 'new-media'],
  },
  // Published without consent: no catalogue to be taken over.
  { catalogueYear: 2026, cataloguePartyConsentOn: null, cataloguePublishedOn: day('2026-02-01') },
  {},
];

it.each([
  ['2026-03-02', 2026, ['government-site', 'new-media'], ['press-conference']],
  ['2026-01-15', 2026, ['newspaper'], ['press-conference']],
  ['2026-01-14', 2025, ['newspaper'], ['press-conference']],
  ['2025-06-01', 2025, ['newspaper'], []],
])('on %s the last catalogue, notice and interpretation are those known by then', (on, year, channels, ways) =>
  expect(lastTime(matters, day(on))).toMatchObject({
    catalogue: { year },
    noticeChannels: channels,
    interpretationWays: ways,
  }),
);

it('nothing is known where nothing was entered', () =>
  expect(lastTime([{}], day('2026-01-01'))).toEqual({ catalogue: null, noticeChannels: [], interpretationWays: [] }));
