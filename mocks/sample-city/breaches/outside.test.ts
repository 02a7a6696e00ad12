import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '@/core/kernel';
import { asItStands, attempt, confirmed, refusalOf, rulesOf, upTo } from './scene';

describe('what happened outside is recorded as it happened, once the breach is confirmed', () => {
  it('a hearing held before the day announced: shown, confirmed, cured by another hearing', () => {
    const hearing = upTo('metro-fare', 'holdHearing');
    const announced = hearing.dossier.facts.hearingNoticeOn as CivilDate;
    const change = { on: addDays(announced, 1), entered: hearing.line.on };
    const refusal = refusalOf(hearing, change);
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('HLJ/19/notice');
    const held = confirmed(hearing, change);
    expect(held.record.at(-1)?.confirmed?.reason).toBe('如实记录');
    const again = upTo('metro-fare', 'announceHearing').line;
    const next = { dossier: held, line: again };
    const later = addDays(hearing.line.on as CivilDate, 10);
    const announcedAgain = attempt(next, { on: later, payload: { hearingOn: addDays(later, 40) } });
    expect(announcedAgain.outcome.ok, JSON.stringify(announcedAgain.outcome)).toBe(true);
    expect(announcedAgain.judgement?.after.rounds.map(({ of }) => of)).toContain('hearing');
  });
  it('an expert’s opinion without signature or seal', () => {
    const opinion = upTo('metro-fare', 'signExpertOpinion');
    const refusal = refusalOf(opinion, { payload: { sealed: false } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/19.2/signed');
  });
  it('a report reviewed by its own author', () => {
    const review = upTo('metro-fare', 'reviewRiskReport');
    const authors = review.dossier.facts.riskAuthors ?? [];
    const refusal = refusalOf(review, { payload: { riskReviewers: authors } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('HLJ/30/review');
  });
  it('a legality opinion on the day its file came, without a reason', () => {
    const received = asItStands('heating-price');
    if (!received.facts.legalityReceivedOn) throw new Error('not received');
    const { line } = upTo('metro-fare', 'issueLegalityOpinion');
    const refusal = refusalOf(
      { dossier: received, line },
      { on: received.facts.legalityReceivedOn, entered: received.facts.legalityReceivedOn },
    );
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/26.2/minimum');
  });
  const meeting = upTo('metro-fare', 'recordDiscussion');
  const statements = meeting.line.payload.statements as readonly Record<string, unknown>[];
  it('a chief who spoke first', () => {
    const chief = statements.find(({ name }) => name === meeting.line.payload.chiefName);
    const refusal = refusalOf(meeting, {
      payload: { statements: [chief, ...statements.filter((entry) => entry !== chief)] },
    });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/30.2/chief-last');
  });
  it('a meeting that decided what had not been reviewed: the door stays shut afterwards', () => {
    const unreviewed = upTo('metro-fare', 'issueLegalityOpinion').dossier;
    const scene = { dossier: unreviewed, line: meeting.line };
    expect(refusalOf(scene, {})?.kind).toBe('needs-confirmation');
    const decided = confirmed(scene, {});
    const publish = { dossier: decided, line: upTo('metro-fare', 'publishDecision').line };
    expect(refusalOf(publish, {})?.kind).toBe('gate-closed');
  });
});
