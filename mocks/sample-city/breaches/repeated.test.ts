import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { StoryLine } from '@/core/matter';
import { asItStands, attempt, type Change, confirmed, upTo } from './scene';

describe('what can be repeated is', () => {
  it('a file returned by the reviewer is sent again', () => {
    const returned = asItStands('elderly-meals');
    expect(returned.facts.legalityOutcome).toBe('return-for-procedure');
    const { line } = upTo('elderly-meals', 'submitForLegalityReview');
    const sent = attempt({ dossier: returned, line }, { on: '2026-11-16' });
    expect(sent.outcome.ok, JSON.stringify(sent.outcome)).toBe(true);
    expect(sent.judgement?.after.facts.legalityOpinionOn).toBeUndefined();
    expect(sent.judgement?.after.rounds.at(-1)).toMatchObject({
      of: 'legality',
      facts: { legalityOutcome: 'return-for-procedure' },
    });
  });
  it('a deferred matter is resumed, submitted and decided at a second meeting', () => {
    let dossier = asItStands('parking-fees');
    const office = upTo('parking-fees', 'scheduleMeeting').line.actor;
    const lines: readonly (readonly [StoryLine, Change])[] = [
      [{ act: 'resumeMatter', actor: office, on: civilDate('2026-11-02'), payload: { reason: '补充测算后恢复' } }, {}],
      [upTo('parking-fees', 'submitForDiscussion').line, { on: '2026-11-04' }],
      [
        upTo('parking-fees', 'scheduleMeeting').line,
        { on: '2026-11-05', payload: { meetingOn: '2026-11-18', materialsSentOn: '2026-11-09' } },
      ],
      [
        upTo('parking-fees', 'recordDiscussion').line,
        { on: '2026-11-18', payload: { decisionOutcome: 'passed', changeClass: null, reasonAgainstMajority: null } },
      ],
    ];
    for (const [line, change] of lines) dossier = confirmed({ dossier, line }, { entered: '2026-11-23', ...change });
    expect(dossier.facts).toMatchObject({ discussedOn: '2026-11-18', decisionOutcome: 'passed', suspendedOn: null });
    expect(dossier.rounds.at(-1)).toMatchObject({ of: 'meeting', facts: { decisionOutcome: 'deferred' } });
  });
});
