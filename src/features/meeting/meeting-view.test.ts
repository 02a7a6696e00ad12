import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema } from '@/core/law';
import type { StageEvent } from '@/stage-view';
import { meetingView } from './meeting-view';

const say = (...positions: string[]) => [
  ...positions.map((position, index) => ({ name: `委员${index}`, position, text: null })),
  { name: '市长', position: 'agree', text: '同意' },
];
const view = (facts: object, happenings: readonly StageEvent[] = []) =>
  meetingView(decisionFactsSchema.parse({ chiefName: '市长', ...facts }), happenings);

describe('a collective discussion as it is read', () => {
  it.each([
    ['passed', ['agree', 'agree', 'disagree'], false],
    ['passed', ['disagree', 'disagree', 'agree'], true],
    ['passed', ['disagree', 'silent', 'agree'], false],
    ['deferred', ['agree', 'agree', 'disagree'], true],
    ['rejected', ['agree', 'agree', 'agree'], true],
    ['rejected', ['disagree', 'agree'], false],
  ])('%s after %j: against the majority %s', (decisionOutcome, positions, expected) =>
    expect(view({ decisionOutcome, statements: say(...positions) }).isAgainstMajority).toBe(expected),
  );
  it('names who was there without a word, dissent, and whether the chief spoke last', () => {
    const { withoutWord, positions, chiefSpokeLast } = view({
      membersPresent: ['委员0', '委员1', '委员9'],
      statements: say('agree', 'abstain'),
    });
    expect(withoutWord).toEqual(['委员9']);
    expect(positions.counts).toMatchObject({ agree: 1, abstain: 1, unrecorded: 1 });
    expect(chiefSpokeLast).toBe(true);
    expect(view({ statements: [...say('agree')].reverse() }).chiefSpokeLast).toBe(false);
  });
  it('counts silence as consent where the place says so, as the rule does', () => {
    const facts = decisionFactsSchema.parse({
      chiefName: '市长',
      decisionOutcome: 'rejected',
      statements: say('silent', 'silent', 'disagree'),
    });
    expect(meetingView(facts, [], true).isAgainstMajority).toBe(true);
    expect(meetingView(facts, [], false).isAgainstMajority).toBe(false);
  });
  it('holds the day and the text of the meeting against what was set and reviewed', () => {
    const moved = view({
      meetingOn: '2026-02-12',
      discussedOn: '2026-02-08',
      materialsSentOn: '2026-02-13',
      reviewedDraftDigest: '0a'.repeat(32),
      discussedDraftDigest: '0b'.repeat(32),
    });
    expect(moved.movedFrom).toBe('2026-02-12');
    expect(moved.daysBefore).toBe(-1);
    expect(moved.isSameText).toBe(false);
    expect(view({}).isSameText).toBeNull();
  });
  it('tells each discussion with its own minutes', () => {
    const happened = (seq: number, type: string, on: string, entered: Record<string, unknown> = {}): StageEvent => ({
      seq,
      type,
      on: civilDate(on),
      by: '甲',
      unit: '办公厅',
      entered,
    });
    const { discussions } = view({}, [
      happened(1, 'DecisionDiscussed', '2026-02-01', { decisionOutcome: 'deferred' }),
      happened(2, 'MinutesSigned', '2026-02-03'),
      happened(3, 'DecisionDiscussed', '2026-03-01', { decisionOutcome: 'passed' }),
    ]);
    expect(discussions).toMatchObject([
      { no: 1, outcome: 'deferred', minutesOn: '2026-02-03' },
      { no: 2, outcome: 'passed', minutesOn: undefined },
    ]);
  });
});
