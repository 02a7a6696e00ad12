import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '@/core/kernel';
import { evaluateAll, performedSteps } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { nextGateOf, statusOf } from '@/core/procedure';
import { actBy, asItStands, attempt, confirmed, findingOf, lawOn, refusalOf, rulesOf, type Scene, upTo } from './scene';

const withoutPapers = (scene: Scene): Scene => {
  const { papers: _papers, ...facts } = scene.dossier.facts;
  return { ...scene, dossier: { ...scene.dossier, facts } };
};

describe('a tick is no paper', () => {
  it.each([
    ['digital-government', 'archiveDossier', 'D713/33.1/papers'],
    ['metro-fare', 'submitForDiscussion', 'D713/29.1/papers'],
    ['metro-fare', 'submitForLegalityReview', 'D713/26.1/papers'],
  ])('%s: %s with every kind named and no file in the dossier is refused', (matter, act, rule) => {
    const refusal = refusalOf(withoutPapers(upTo(matter, act)), { payload: { papers: [] } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain(rule);
  });
  it('an archive that leaves out what was done: shown and confirmed', () => {
    const refusal = refusalOf(upTo('digital-government', 'archiveDossier'), { payload: { archiveKinds: ['draft'] } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/33.1/complete');
  });
});

describe('every matter has a lawful end', () => {
  const list = { ...upTo('digital-government', 'archiveDossier').line };
  const held = (dossier: Dossier) => [...new Set(dossier.facts.papers?.map(({ kind }) => kind))];
  it('terminated on the way: its file is archived as it stands, and nothing else can be done to it', () => {
    const { dossier, line } = upTo('metro-fare', 'receiveOpinions');
    const office = upTo('metro-fare', 'scheduleMeeting').line;
    const ended = confirmed({ dossier, line: actBy(office, 'endMatter', line.on, { endReason: '上位规划已经调整' }) });
    expect([statusOf(ended.facts), nextGateOf(ended.facts)]).toEqual(['ended', 'archive']);
    const owed = evaluateAll(ended.facts, lawOn(line.on)).filter(({ finding }) => finding.kind === 'undetermined');
    expect(owed.map(({ rule }) => rule.ref).sort()).toEqual(['R137', 'R140', 'R141', 'R158']);
    const named = performedSteps(ended.facts).map((stage) => ({
      stage,
      name: '王经办',
      role: '经办',
      unit: '市发展改革委',
      on: line.on,
    }));
    const persons = actBy(office, 'recordResponsiblePersons', line.on, { responsiblePersons: named });
    const answered = confirmed({ dossier: ended, line: persons });
    expect(findingOf(answered, 'D713/38.2/responsible', line.on)?.kind).toBe('satisfied');
    const on = addDays(line.on, 5);
    const transferYear = 2046;
    expect(refusalOf({ dossier: ended, line: { ...line, on } })?.kind).toBe('ended');
    const archived = confirmed(
      { dossier: ended, line: { ...list, on } },
      { payload: { archiveKinds: held(ended), transferYear } },
    );
    expect(archived.facts.archivedOn).toBe(on);
    expect(findingOf(archived, 'D713/33.1/complete', on)?.kind).toBe('satisfied');
    expect(nextGateOf(archived.facts)).toBeUndefined();
  });
  it('rejected by the meeting: the minutes are signed, nothing is published, and the file is archived', () => {
    const meeting = upTo('metro-fare', 'recordDiscussion', 2);
    const statements = (meeting.line.payload.statements as readonly Record<string, unknown>[]).map((one) => ({
      ...one,
      position: 'disagree',
      text: '依据不足。',
    }));
    const rejected = confirmed(meeting, { payload: { decisionOutcome: 'rejected', statements } });
    expect(statusOf(rejected.facts)).toBe('ended');
    const { line: sign } = upTo('metro-fare', 'signMinutes');
    const signed = confirmed({ dossier: rejected, line: sign });
    expect(signed.facts.minutesSignedOn).toBe(sign.on);
    expect(refusalOf({ dossier: signed, line: upTo('metro-fare', 'publishDecision').line })?.kind).toBe('ended');
    const archived = confirmed(
      { dossier: signed, line: { ...list, on: addDays(sign.on, 3) } },
      { payload: { archiveKinds: held(signed), transferYear: 2046 } },
    );
    expect(nextGateOf(archived.facts)).toBeUndefined();
  });
});

describe('doors that must open, and doors that must not', () => {
  const deferred = asItStands('parking-fees');
  const office = upTo('parking-fees', 'scheduleMeeting').line;
  it('a deferred decision owes no Party report and no publication, and cannot be published', () => {
    const on = addDays(deferred.facts.discussedOn as CivilDate, 30);
    for (const id of ['D713/31.1/party-report', 'D713/32.1/channels', 'OGI/26.1/twenty-days'])
      expect([id, findingOf(deferred, id, on)?.kind]).toEqual([id, 'not-applicable']);
    const publish = { ...upTo('metro-fare', 'publishDecision').line, on };
    const payload = { adoptionNoteOn: on, interpretationOn: null };
    expect(rulesOf(refusalOf({ dossier: deferred, line: publish }, { payload }))).toContain('D713/30.1/decided');
  });
  it('a Party report made on a deferred decision does not stand for the one taken later', () => {
    const reported = confirmed({ dossier: deferred, line: actBy(office, 'reportToParty', '2026-11-01') });
    const resumed = confirmed({
      dossier: reported,
      line: actBy(office, 'resumeMatter', '2026-11-02', { reason: '补充测算后恢复' }),
    });
    const again = confirmed(
      { dossier: resumed, line: upTo('parking-fees', 'submitForDiscussion').line },
      { on: '2026-11-04' },
    );
    expect(again.facts.partyReportedOn).toBeUndefined();
  });
  it('four of six agreed and the chief defers without a reason', () => {
    const meeting = upTo('metro-fare', 'recordDiscussion', 2);
    const refusal = refusalOf(meeting, { payload: { decisionOutcome: 'deferred', reasonAgainstMajority: null } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/30.2/reasons');
  });
  it('a second consultation, a second hearing and another panel can be held', () => {
    const after = upTo('metro-fare', 'recordUnitFirstReview').dossier;
    const on = '2026-06-01';
    const consult = attempt(
      { dossier: after, line: upTo('metro-fare', 'openConsultation').line },
      { on, payload: { until: addDays(on as CivilDate, 31) } },
    );
    const hearing = attempt(
      { dossier: after, line: upTo('metro-fare', 'announceHearing').line },
      { on, payload: { hearingOn: addDays(on as CivilDate, 35) } },
    );
    const panel = upTo('metro-fare', 'appointExpertPanel').line;
    const declared = (panel.payload.expertPanel as readonly object[]).map((one) => ({ ...one, declaredOn: on }));
    const experts = attempt({ dossier: after, line: panel }, { on, payload: { expertPanel: declared } });
    for (const { outcome } of [consult, hearing, experts]) expect(outcome.ok, JSON.stringify(outcome)).toBe(true);
  });
  it('a review replaced by countersigning is told as that, and bars the meeting until there is a review', () => {
    const { dossier, line } = upTo('metro-fare', 'issueLegalityOpinion');
    const told = actBy(office, 'recordReviewReplaced', line.on, {
      legalityReviewForm: 'countersigning',
      because: '为赶会议，只请司法局会签。',
    });
    const refusal = refusalOf({ dossier, line: told });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/25.1/review');
    const replaced = confirmed({ dossier, line: told });
    const reviewed = confirmed({ dossier: replaced, line });
    expect(findingOf(reviewed, 'D713/25.1/review', line.on)?.kind).toBe('satisfied');
    expect(refusalOf({ dossier: reviewed, line: told })?.kind).toBe('already-done');
  });
  it('a decision taken by passing papers round instead of at a meeting is told as that', () => {
    const refusal = refusalOf(upTo('metro-fare', 'recordDiscussion', 2), { payload: { meetingKind: 'circulation' } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/30.1/meeting');
    const scheduled = refusalOf(upTo('metro-fare', 'scheduleMeeting'), { payload: { meetingKind: 'circulation' } });
    expect(scheduled?.kind).toBe('rule-breached');
  });
  it('an interpretation that comes after the publication is recorded when it does', () => {
    const publish = upTo('metro-fare', 'publishDecision');
    const published = confirmed(publish, { payload: { interpretationOn: null, interpretation: undefined } });
    expect(findingOf(published, 'D713/32.1/interpretation', publish.line.on)?.kind).toBe('breached');
    const later = actBy(publish.line, 'publishInterpretation', addDays(publish.line.on, 3), {
      interpretation: '起步价不变。',
    });
    const done = confirmed({ dossier: published, line: later });
    expect(findingOf(done, 'D713/32.1/interpretation', later.on)?.kind).toBe('satisfied');
  });
});
