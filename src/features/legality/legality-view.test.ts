import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import type { StageEvent } from '@/stage-view';
import { testCalendar } from '@/testing/test-calendar';
import { legalityView } from './legality-view';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-06-26'), calendar: testCalendar };
const view = (facts: object, happenings: readonly StageEvent[] = []) =>
  legalityView(decisionFactsSchema.parse(facts), happenings, law);
const happened = (seq: number, type: string, on: string, entered: object = {}): StageEvent => ({
  seq,
  type,
  on: civilDate(on),
  by: '甲',
  unit: '市司法局',
  entered: { ...entered },
});

describe('a legality review as it is read', () => {
  it('stands where the last recorded day puts it', () => {
    expect(view({}).standing).toBe('not-sent');
    expect(view({ legalitySubmittedOn: '2026-06-05' }).standing).toBe('sent');
    expect(view({ legalitySubmittedOn: '2026-06-05', legalityReceivedOn: '2026-06-08' }).standing).toBe('in-review');
  });
  it('counts working days from the day after receipt, without the stopped ones', () => {
    const { clock } = view({
      legalityReceivedOn: '2026-06-08',
      legalityOpinionOn: '2026-06-25',
      legalityStops: [{ kind: 'meeting', from: '2026-06-11', until: '2026-06-15' }],
    });
    expect(clock?.stops[0]?.workingDays).toBe(3);
    // 9 to 25 June: thirteen weekdays, the 19th a holiday, three of them stopped.
    expect(clock?.used).toMatchObject({ counted: 9, stopped: 3 });
    expect(clock?.least).toBe(7);
    expect(clock?.most).toBe(15);
  });
  it('runs to today while there is no opinion, and an extension beyond the longest does not count', () => {
    const { clock } = view({
      legalityReceivedOn: '2026-06-08',
      reviewExtension: { workingDays: 40, approvedBy: '局长', on: '2026-06-20' },
    });
    expect(clock?.isRunning).toBe(true);
    expect(clock?.end).toBe('2026-06-26');
    expect(clock?.most).toBe(30);
  });
  it('tells each round of a file that came back and was sent again', () => {
    const { rounds } = view({}, [
      happened(1, 'SentForLegalityReview', '2026-05-01'),
      happened(2, 'ReviewFileReceived', '2026-05-02'),
      happened(3, 'LegalityOpinionIssued', '2026-05-12', { legalityOutcome: 'return-for-procedure' }),
      happened(4, 'DraftRecorded', '2026-05-20'),
      happened(5, 'SentForLegalityReview', '2026-06-01'),
    ]);
    expect(rounds).toMatchObject([
      { no: 1, sentOn: '2026-05-01', opinionOn: '2026-05-12', outcome: 'return-for-procedure' },
      { no: 2, sentOn: '2026-06-01', opinionOn: undefined, outcome: undefined },
    ]);
  });
});
