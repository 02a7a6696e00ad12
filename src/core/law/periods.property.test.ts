import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import { type DecisionFacts, decisionFactsSchema } from './facts/decision-facts';
import type { OverlayId } from './profiles/optional-overlays';
import { optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { type Profile, profiles } from './profiles/profile';
import type { ProfileId } from './profiles/profile-id';
import { type ClockStop, reviewDays } from './review-clock';

const text = '示例';
const judged = { applies: true, because: text, by: text, on: '2026-01-01', complex: false };
const open = { nonPublicBasis: null };
const { complex: _complex, ...plain } = judged;
const hearing = { hearingJudgement: { ...plain, compulsoryUnder: null } };
const spring = fc.integer({ min: 0, max: 200 }).map((n) => addDays(civilDate('2026-01-05'), n));

type Period = readonly [
  rule: string,
  place: ProfileId | OverlayId,
  facts: (start: CivilDate, end: CivilDate) => object,
];

/** Steps that must come soon enough after a start: a later start gives more room. */
const maxima: readonly Period[] = [
  ['HLJ/12/three-months', 'hlj2021', (a, b) => ({ startedOn: a, draftRecordedOn: b, draftExtensionReason: null })],
  [
    'HLJ/33/supplement',
    'hlj2021',
    (a, b) => ({ legalityReceivedOn: a, supplementAskedOn: a, supplementReceivedOn: b }),
  ],
  ['HLJ/35/maximum', 'hlj2021', (a, b) => ({ legalityReceivedOn: a, legalityOpinionOn: b })],
  ['XJ/36/forwarded', 'xj2022', (a, b) => ({ legalitySubmittedOn: a, legalityReceivedOn: b })],
  [
    'GDH/14/request',
    'gdh2023',
    (a, b) => ({ consultationClosed: a, hearingRequests: [{ by: text, on: a, repliedOn: b }] }),
  ],
  [
    'GDH/26/report',
    'gdh2023',
    (a, b) => ({
      ...hearing,
      hearingHeldOn: a,
      hearingReportOn: b,
      hearingReportItems: ['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other'],
    }),
  ],
  ['OGI/26.1/twenty-days', 'd713', (a, b) => ({ ...open, discussedOn: a, publishedOn: b })],
  ['D713/33.1/in-time', 'shenzhen', (a, b) => ({ publishedOn: a, archivedOn: b })],
  ['D713/38.2/delay', 'd713', (a, b) => ({ plannedBy: a, discussedOn: b })],
];

/** Steps that must leave enough time after a start: a later start leaves less. */
const minima: readonly Period[] = [
  [
    'D713/15.1/period',
    'd713',
    (a, b) => ({ ...open, consultationOpened: a, consultationClosed: b, shorteningReason: null }),
  ],
  ['D713/16.3/list', 'hlj2021', (a, b) => ({ ...hearing, hearingListOn: a, hearingOn: b })],
  [
    'D713/16.3/materials',
    'd713',
    (a, b) => ({
      ...hearing,
      hearingServed: [{ name: text, side: text, servedOn: a }],
      hearingListed: 1,
      hearingOn: b,
    }),
  ],
  ['HLJ/19/notice', 'hlj2021', (a, b) => ({ ...hearing, hearingNoticeOn: a, hearingOn: b })],
  [
    'HLJ/17/symposium-papers',
    'hlj2021',
    (a, b) => ({
      participationMethods: ['symposium'],
      symposiums: [{ materialsOn: a, heldOn: b, attendees: 1, summary: text }],
    }),
  ],
  ['AH/22/materials', 'ah2020', (a, b) => ({ expertJudgement: judged, expertMaterialsOn: a, expertMeetingOn: b })],
  ['XJ/26/study-time', 'xj2022', (a, b) => ({ expertJudgement: judged, expertMaterialsOn: a, expertMeetingOn: b })],
  ['D713/26.2/minimum', 'd713', (a, b) => ({ legalityReceivedOn: a, legalityOpinionOn: b, shortReviewReason: null })],
  [
    'AH/28/review-time',
    'ah2020',
    (a, b) => ({ competitionJudgement: plain, competitionSubmittedOn: a, competitionConcludedOn: b }),
  ],
  ['JS/17/online', 'js2020', (a, b) => ({ onlineInteractions: [{ announcedOn: a, heldOn: b }] })],
  ['HLJ/39/materials', 'hlj2021', (a, b) => ({ materialsSentOn: a, meetingOn: b })],
];

const isProfile = (place: ProfileId | OverlayId): place is ProfileId => place in profiles;
const placeOf = (place: ProfileId | OverlayId): Profile =>
  isProfile(place) ? profiles[place] : withOverlay(profiles.d713, optionalOverlays[place]);

function answer([id, place, facts]: Period, start: CivilDate, end: CivilDate): string {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const told: DecisionFacts = decisionFactsSchema.parse(facts(start, end));
  return rule.evaluate(told, placeOf(place).params, civilDate('2026-11-23'), testCalendar).kind;
}

describe('a later start', () => {
  it.each(maxima)('%s: is never too late where the earlier was in time', (...period) =>
    fc.assert(
      fc.property(spring, fc.nat(120), fc.nat(40), (start, length, wait) => {
        const [end, later] = [addDays(start, length), addDays(start, Math.min(wait, length))];
        expect(['satisfied', 'breached']).toContain(answer(period, start, end));
        if (answer(period, start, end) === 'satisfied') expect(answer(period, later, end)).toBe('satisfied');
      }),
    ),
  );
  it.each(minima)('%s: is never long enough where the earlier was too short', (...period) =>
    fc.assert(
      fc.property(spring, fc.nat(60), fc.nat(40), (start, length, wait) => {
        const [end, later] = [addDays(start, length), addDays(start, Math.min(wait, length))];
        expect(['satisfied', 'breached']).toContain(answer(period, start, end));
        if (answer(period, start, end) === 'breached') expect(answer(period, later, end)).toBe('breached');
      }),
    ),
  );
});

describe('the clock of the review', () => {
  const stop: fc.Arbitrary<ClockStop> = fc.record({
    kind: fc.constant('meeting'),
    from: spring,
    until: fc.option(spring, { nil: null }),
  });
  const counted = (received: CivilDate, end: CivilDate, stops: readonly ClockStop[]) => {
    const days = reviewDays(testCalendar, received, end, stops);
    if (!days.ok) throw new RangeError('the days lie within the calendar');
    return days.value;
  };
  it('counts no day twice and leaves none out', () =>
    fc.assert(
      fc.property(spring, fc.nat(90), fc.array(stop, { maxLength: 4 }), (received, n, stops) => {
        const days = counted(received, addDays(received, n), stops);
        expect(days.counted + days.stopped + days.holidays).toBe(n);
      }),
    ));
  it('never runs longer for a later receipt or a stop more, nor shorter for a later end', () =>
    fc.assert(
      fc.property(
        spring,
        fc.nat(90),
        fc.nat(30),
        fc.array(stop, { maxLength: 3 }),
        stop,
        (received, n, wait, stops, more) => {
          const end = addDays(received, n);
          const { counted: whole } = counted(received, end, stops);
          expect(counted(addDays(received, wait), end, stops).counted).toBeLessThanOrEqual(whole);
          expect(counted(received, end, [...stops, more]).counted).toBeLessThanOrEqual(whole);
          expect(counted(received, addDays(end, wait), stops).counted).toBeGreaterThanOrEqual(whole);
        },
      ),
    ));
});
