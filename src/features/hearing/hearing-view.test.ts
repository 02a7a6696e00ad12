import { describe, expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { hearingView } from './hearing-view';

const judged = { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: '价格法第二十三条' };
const held = {
  hearingJudgement: judged,
  hearingNoticeOn: '2026-03-01',
  hearingOn: '2026-04-10',
  hearingHeldOn: '2026-04-12',
  hearingSeats: [
    { side: '车主', seats: 8 },
    { side: '经营者', seats: 2 },
  ],
  hearingServed: [
    { name: '甲', side: '车主', servedOn: '2026-04-01' },
    { name: '乙', side: '车主', servedOn: '2026-04-01' },
  ],
  hearingSpeakers: [
    { name: '甲', side: '车主', stance: 'oppose', statement: '太贵', signed: 'signed' },
    { name: '丙', side: '居民', stance: 'support', statement: '同意', signed: 'refused' },
  ],
  hearingSteps: ['presentation'],
  legalityFile: ['draft', 'hearing-record'],
};
const view = (facts: object) => hearingView(decisionFactsSchema.parse(facts));

describe('a hearing as it is read', () => {
  it.each([
    [{}, 'not-judged'],
    [{ hearingJudgement: { ...judged, applies: false } }, 'not-held'],
    [{ hearingJudgement: judged }, 'to-announce'],
    [{ hearingJudgement: judged, hearingNoticeOn: '2026-03-01' }, 'announced'],
    [held, 'held'],
  ])('%# stands at %s', (facts, standing) => expect(view(facts).standing).toBe(standing));

  it('holds the announced seats against those who came, and names who came outside them', () => {
    const { sides, short, outside, seats } = view(held);
    expect(seats).toBe(10);
    expect(sides).toEqual([
      { side: '车主', seats: 8, served: 2, came: 1 },
      { side: '经营者', seats: 2, served: 0, came: 0 },
      { side: '居民', seats: null, served: 0, came: 1 },
    ]);
    expect(short.map(({ side }) => side)).toEqual(['车主', '经营者']);
    expect(outside.map(({ side }) => side)).toEqual(['居民']);
  });
  it('counts the days of notice and service to the day it was really held', () => {
    const { noticeDays, movedFrom, participants } = view(held);
    expect(noticeDays).toBe(42);
    expect(movedFrom).toBe('2026-04-10');
    expect(participants).toEqual([
      { name: '甲', side: '车主', servedOn: '2026-04-01', daysBefore: 11, came: true },
      { name: '乙', side: '车主', servedOn: '2026-04-01', daysBefore: 11, came: false },
      { name: '丙', side: '居民', servedOn: null, daysBefore: null, came: true },
    ]);
  });
  it('keeps refusals, missing steps and the use of the record in sight', () => {
    const { unsigned, steps, usedIn } = view(held);
    expect(unsigned.map(({ name }) => name)).toEqual(['丙']);
    expect(steps.filter(({ isDone }) => !isDone).map(({ step }) => step)).toEqual(['statements', 'confirmation']);
    expect(usedIn.legality).toEqual(['hearing-record']);
  });
});
