import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate, dayWords } from '@/core/kernel';
import { actorOfLine, considerAct, newDossier } from '@/core/matter';
import { actBy, asItStands, attempt, confirmed, firstOf, lawOn, refusalOf, rulesOf, upTo } from './scene';

describe('numbers that belong together must add up', () => {
  const answer = upTo('metro-fare', 'answerOpinions');
  const [first, ...others] = answer.line.payload.opinionThemes as readonly Record<string, unknown>[];
  const answered = (theme: object) =>
    refusalOf(answer, { payload: { opinionThemes: [{ ...first, ...theme }, ...others] } });
  it.each([
    ['more stances than opinions in a theme', { oppose: 99_999 }, 'opinionThemes.0.rows'],
    ['more opinions in the themes than were received', { rows: 99_999 }, 'opinionThemes'],
    ['a clause the draft does not have', { clause: '第99条' }, 'opinionThemes.0.clause'],
    ['a theme not adopted, without a reason', { disposition: 'not', reason: null }, 'opinionThemes.0.reason'],
  ])('%s: refused, with the field', (_name, theme, field) => {
    expect(answered(theme)).toMatchObject({ kind: 'invalid', field });
  });
  it.each([
    ['no theme at all', []],
    [
      'one theme of one opinion against thousands',
      [{ ...first, rows: 1, oppose: 1, conditional: 0, support: 0, none: 0 }],
    ],
  ])('%s: the rest must be named', (_name, opinionThemes) => {
    expect(refusalOf(answer, { payload: { opinionThemes } })).toMatchObject({
      kind: 'invalid',
      field: 'opinionsUnsorted.rows',
    });
  });
  it('more participants who came than are on the list, more on the list than there are seats', () => {
    const held = upTo('metro-fare', 'holdHearing');
    const { hearingListed: listed = 0, hearingSeats = [] } = held.dossier.facts;
    const came = (hearingAttended: number) => refusalOf(held, { payload: { hearingAttended } });
    expect(came(listed + 1)).toMatchObject({ kind: 'invalid', field: 'hearingAttended' });
    expect(came(listed)).toBeUndefined();
    expect(came(1), 'fewer than spoke').toMatchObject({ kind: 'invalid', field: 'hearingAttended' });
    const list = upTo('metro-fare', 'publishHearingList');
    const seats = hearingSeats.reduce((sum, side) => sum + side.seats, 0);
    const listing = (hearingListed: number) => refusalOf(list, { payload: { hearingListed } });
    expect(listing(seats + 1)).toMatchObject({ kind: 'invalid', field: 'hearingListed' });
    expect(listing(seats)).toBeUndefined();
  });
  it('answers before the consultation has ended', () => {
    const early = addDays(answer.dossier.facts.consultationClosed as CivilDate, -1);
    expect(refusalOf(answer, { on: early })).toMatchObject({ kind: 'out-of-order', field: 'on' });
  });
  it('500 people behind 320 opinions, unless told why', () => {
    const batch = upTo('metro-fare', 'receiveOpinions');
    const payload = { rows: 320, persons: 500 };
    expect(refusalOf(batch, { payload })).toMatchObject({ kind: 'invalid', field: 'personsReason' });
    expect(refusalOf(batch, { payload: { ...payload, personsReason: '联名信一封，五百人署名。' } })).toBeUndefined();
  });
  it('the same opinions sealed twice', () => {
    const batch = upTo('metro-fare', 'receiveOpinions');
    const sealed = { dossier: confirmed(batch, {}), line: batch.line };
    const { batch: _id, ...payload } = batch.line.payload;
    const again = { ...batch.line, payload };
    expect(refusalOf({ dossier: sealed.dossier, line: again }, {})).toMatchObject({ kind: 'already-done' });
  });
  it('progress of 150, and progress that falls back without a word', () => {
    const report = upTo('metro-fare', 'reportExecution');
    expect(refusalOf(report, { payload: { progress: 150 } })).toMatchObject({ kind: 'invalid', field: 'progress' });
    const later = { dossier: confirmed(report, { payload: { progress: 90 } }), line: report.line };
    const back = { on: addDays(report.line.on, 5), payload: { progress: 30 } };
    expect(refusalOf(later, back)).toMatchObject({ kind: 'invalid', field: 'setbackReason' });
    const told = { ...back, payload: { progress: 30, setbackReason: '一期线路返工。' } };
    expect(confirmed(later, told).facts.executionReports?.at(-1)).toMatchObject({
      progress: 30,
      setbackReason: '一期线路返工。',
    });
  });
});

describe('a term that ends before it begins is refused', () => {
  const past = '2026-01-01';
  const risks = upTo('metro-fare', 'reportRisk').line.payload.riskFactors as readonly object[];
  const replan = actBy(upTo('metro-fare', 'enterInCatalogue').line, 'replanMatter', '2026-02-02', {
    plannedBy: '2026-01-05',
    replanReason: '推迟',
  });
  it.each([
    ['time to handle it', upTo('metro-fare', 'startDecision'), { handleBy: past }, 'handleBy'],
    ['day promised in the catalogue', upTo('metro-fare', 'enterInCatalogue'), { plannedBy: past }, 'plannedBy'],
    ['new day promised', { dossier: upTo('metro-fare', 'openConsultation').dossier, line: replan }, {}, 'plannedBy'],
    [
      'time of a measure against a risk',
      upTo('metro-fare', 'reportRisk'),
      { riskFactors: risks.map((one) => ({ ...one, dueOn: past })) },
      'riskFactors.0.dueOn',
    ],
    ['time of the execution', upTo('metro-fare', 'nameExecutingUnit'), { executionDueOn: past }, 'executionDueOn'],
    [
      'time of a task',
      upTo('metro-fare', 'splitExecutionTasks'),
      { executionTasks: [{ task: '甲', unit: '乙', duty: '丙', dueOn: past, doneOn: null }] },
      'executionTasks.0.dueOn',
    ],
  ] as const)('%s', (_name, scene, payload, field) => {
    expect(refusalOf(scene, { payload })).toMatchObject({ kind: 'invalid', field });
  });
  it.each([
    [
      'a task told as done on a day to come',
      'splitExecutionTasks',
      { executionTasks: [{ task: '甲', unit: '乙', duty: '丙', dueOn: '2026-10-01', doneOn: '2026-12-01' }] },
      'executionTasks.0.doneOn',
    ],
    ['adoption explained on a day to come', 'publishDecision', { adoptionNoteOn: '2026-12-30' }, 'adoptionNoteOn'],
    ['interpreted on a day to come', 'publishDecision', { interpretationOn: '2026-12-30' }, 'interpretationOn'],
    ['interpreted, and no point is told', 'publishDecision', { interpretation: undefined }, 'interpretation'],
  ])('%s', (_name, act, payload, field) => {
    expect(refusalOf(upTo('metro-fare', act), { payload })).toMatchObject({ kind: 'invalid', field });
  });
});

describe('a day that is not true to the record', () => {
  const features = upTo('metro-fare', 'judgeFeatures');
  it('before the matter was proposed, and after today', () => {
    expect(refusalOf(features, { on: '2026-01-01' })?.kind).toBe('before-the-matter');
    expect(refusalOf(features, { on: addDays(features.line.on, 4), entered: features.line.on })?.kind).toBe(
      'in-the-future',
    );
  });
  it('a proposal entered 322 days late: the lateness is shown, confirmed with a reason, and stays', () => {
    const { line } = firstOf('metro-fare');
    const entered = addDays(line.on, 322);
    const request = { ...line.payload, type: 'proposeMatter', on: line.on };
    const by = actorOfLine(line);
    const nothing = newDossier('m', 'hlj2021');
    const { outcome } = considerAct(nothing, request, lawOn(entered), by);
    expect(outcome.ok ? undefined : outcome.error).toMatchObject({ kind: 'needs-confirmation', lateDays: 322 });
    const again = considerAct(nothing, { ...request, confirm: { reason: '补录纸质案卷' } }, lawOn(entered), by);
    expect(again.outcome.ok && again.outcome.value[0]?.confirmed).toMatchObject({
      lateDays: 322,
      reason: '补录纸质案卷',
    });
  });
  it('a consultation dated before its own draft, also wholly in the past', () => {
    const open = upTo('metro-fare', 'openConsultation');
    const on = addDays(open.dossier.facts.draftRecordedOn as CivilDate, -7);
    for (const entered of [open.line.on, addDays(open.line.on, 60)]) {
      const refusal = refusalOf(open, { on, entered, payload: { until: addDays(on, 35) } });
      expect(refusal?.kind).toBe('rule-breached');
      expect(rulesOf(refusal)).toContain('D713/15.1/published');
    }
  });
  it('decided on another day than the meeting was set for: both days are shown', () => {
    const meeting = upTo('metro-fare', 'recordDiscussion', 2);
    const set = meeting.dossier.facts.meetingOn as CivilDate;
    const before = refusalOf(meeting, { on: addDays(set, -4), entered: set });
    expect(before?.kind).toBe('needs-confirmation');
    expect(rulesOf(before)).toEqual(expect.arrayContaining(['D713/30.1/meeting', 'D713/33.1/order']));
    const after = refusalOf(meeting, { on: addDays(set, 4) });
    expect(after?.kind).toBe('needs-confirmation');
    expect(after?.obstacles?.some(({ says }) => says?.zh.includes(dayWords(set).zh))).toBe(true);
  });
  it('papers of the meeting sent the day after it', () => {
    const schedule = upTo('metro-fare', 'scheduleMeeting');
    const meetingOn = civilDate(String(schedule.line.payload.meetingOn));
    const refusal = refusalOf(schedule, { payload: { materialsSentOn: addDays(meetingOn, 1) } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('HLJ/39/materials');
  });
  it('executed to the end, and evaluated, on the day of publication', () => {
    const published = confirmed(upTo('metro-fare', 'publishDecision'));
    const named = confirmed({ dossier: published, line: upTo('metro-fare', 'nameExecutingUnit').line });
    const office = upTo('metro-fare', 'publishDecision').line;
    const staff = upTo('metro-fare', 'openConsultation').line;
    const on = office.on;
    const report = actBy(staff, 'reportExecution', on, {
      progress: 100,
      summary: '完成',
      problemsFound: false,
      commentsReceived: false,
    });
    const close = actBy(office, 'closeExecution', on, { executionResult: '完成' });
    const reported = confirmed({ dossier: named, line: report });
    expect(refusalOf({ dossier: reported, line: close })?.kind, 'the file is archived first').toBe('out-of-order');
    const filed = { ...reported, facts: { ...reported.facts, archivedOn: on } };
    const closing = attempt({ dossier: filed, line: close });
    expect(closing.outcome.ok).toBe(false);
    expect(closing.judgement?.dayFaults.map(({ fact }) => fact)).toContain('executionClosedOn');
    let dossier = confirmed({
      dossier: named,
      line: actBy(office, 'judgePostEvaluation', on, {
        evaluationTriggers: ['authority-need'],
        evaluate: true,
        because: '换乘优惠的客流效果需要核实',
      }),
    });
    dossier = confirmed({
      dossier,
      line: actBy(office, 'planPostEvaluation', on, {
        evaluator: '省社科院',
        evaluatorThirdParty: true,
        earlierArgumentUnits: ['松花江工程咨询院'],
        evaluationMethod: '问卷',
      }),
    });
    const evaluation = actBy(office, 'reportPostEvaluation', on, {
      evaluationParticipants: ['public'],
      evaluationSections: ['basics', 'content', 'problems', 'advice'],
      evaluationAdvice: 'continue',
      evaluationSummary: '效果良好',
    });
    const refusal = refusalOf({ dossier, line: evaluation });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/33.1/order');
  });
  it('the sample itself has no day to come among what was done', () => {
    expect(asItStands('metro-fare').facts.cataloguePublishedOn).toBe(
      asItStands('metro-fare').facts.cataloguePartyConsentOn,
    );
  });
});
