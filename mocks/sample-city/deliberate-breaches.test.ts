import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import {
  type ActRequest,
  actorOfLine,
  considerAct,
  type Dossier,
  entriesOf,
  foldDossier,
  type Refusal,
  type StoryLine,
  storyOf,
} from '@/core/matter';
import { buildSampleCity } from './build-sample-city';

const city = new Map(buildSampleCity(calendar));

interface Scene {
  readonly dossier: Dossier;
  readonly line: StoryLine;
}

/** A sample matter just before an act of its story, with that act as it was lawfully carried out. */
function upTo(matter: string, act: string): Scene {
  const record = city.get(matter) ?? [];
  const { lines } = storyOf(record);
  const place = lines.findIndex((line) => line.act === act);
  const dossier = foldDossier(matter, record.slice(0, place));
  const line = lines[place];
  if (!dossier || !line) throw new Error(`${matter} has no ${act}`);
  return { dossier, line };
}

interface Change {
  readonly on?: string;
  /** Day it is entered; the day of the act unless told. */
  readonly entered?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

function attempt({ dossier, line }: Scene, { on = line.on, entered, payload = {} }: Change, reason?: string) {
  const asOf = civilDate(entered ?? (on > line.on ? on : line.on));
  const request: ActRequest = {
    ...line.payload,
    ...payload,
    type: line.act,
    on,
    ...(reason !== undefined && { confirm: { reason } }),
  };
  return considerAct(dossier, request, { profile: profiles.hlj2021, asOf, calendar }, actorOfLine(line));
}
const refusalOf = (scene: Scene, change: Change): Refusal | undefined => {
  const { outcome } = attempt(scene, change);
  return outcome.ok ? undefined : outcome.error;
};
const rulesOf = (refusal: Refusal | undefined) => refusal?.obstacles?.map(({ rule }) => rule) ?? [];

/** The matter after an act that was confirmed. */
function confirmed(scene: Scene, change: Change): Dossier {
  const { outcome } = attempt(scene, change, '如实记录');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { dossier } = scene;
  const stamp = {
    version: dossier.version,
    commandId: 'next',
    recordedAt: `${change.on ?? scene.line.on}T09:00:00+08:00`,
  };
  const after = foldDossier(dossier.id, [...dossier.record, ...entriesOf(outcome.value, stamp)]);
  if (!after) throw new Error('no matter');
  return after;
}

describe('what Hengce performs itself is refused when the law would be breached', () => {
  const consultation = upTo('metro-fare', 'openConsultation');
  const days = (n: number) => addDays(consultation.line.on as CivilDate, n);
  it('a consultation of 29 days without a reason, with the rule', () => {
    const refusal = refusalOf(consultation, { payload: { until: days(29) } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('D713/15.1/period');
  });
  it('a consultation that ends before it begins, with the field', () => {
    expect(refusalOf(consultation, { payload: { until: days(-1) } })).toMatchObject({
      kind: 'invalid',
      field: 'until',
    });
  });
  it('a hearing announced 17 days ahead', () => {
    const hearing = upTo('metro-fare', 'announceHearing');
    expect(
      rulesOf(refusalOf(hearing, { payload: { hearingOn: addDays(hearing.line.on as CivilDate, 17) } })),
    ).toContain('HLJ/19/notice');
  });
  const panel = upTo('metro-fare', 'appointExpertPanel');
  const experts = panel.line.payload.expertPanel as readonly Record<string, unknown>[];
  it('an expert with an interest in the matter', () => {
    const [first, ...rest] = experts;
    const refusal = refusalOf(panel, { payload: { expertPanel: [{ ...first, hasInterest: true }, ...rest] } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('D713/20.1/no-interest');
  });
  it('three experts where five are required', () => {
    const refusal = refusalOf(panel, { payload: { expertPanel: experts.slice(0, 3) } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('HLJ/24/five');
  });
  it('sending for review, submitting and publishing before their conditions, with all of them', () => {
    const early = upTo('metro-fare', 'openConsultation').dossier;
    for (const act of ['submitForLegalityReview', 'publishDecision']) {
      const { line } = upTo('metro-fare', act);
      const refusal = refusalOf({ dossier: early, line }, {});
      expect(['gate-closed', 'out-of-order']).toContain(refusal?.kind);
    }
    const unreviewed = upTo('metro-fare', 'issueLegalityOpinion').dossier;
    expect(refusalOf({ dossier: unreviewed, line: upTo('metro-fare', 'submitForDiscussion').line }, {})?.kind).toBe(
      'out-of-order',
    );
  });
  it('publishing before the Party report, without gazette or newspaper, and a deferred decision', () => {
    const publish = upTo('metro-fare', 'publishDecision');
    expect(refusalOf({ ...publish, dossier: upTo('metro-fare', 'reportToParty').dossier }, {})?.kind).toBe(
      'gate-closed',
    );
    expect(rulesOf(refusalOf(publish, { payload: { publicationChannels: ['site'] } }))).toContain('D713/32.1/channels');
    const deferred = foldDossier('parking-fees', city.get('parking-fees') ?? []);
    if (!deferred) throw new Error('no matter');
    expect(deferred.facts.decisionOutcome).toBe('deferred');
    expect(refusalOf({ ...publish, dossier: deferred }, { on: '2026-11-20' })?.kind).toBe('gate-closed');
  });
});

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
    const received = foldDossier('heating-price', city.get('heating-price') ?? []);
    if (!received?.facts.legalityReceivedOn) throw new Error('not received');
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

describe('what can be repeated is', () => {
  it('a file returned by the reviewer is sent again', () => {
    const returned = foldDossier('elderly-meals', city.get('elderly-meals') ?? []);
    if (!returned) throw new Error('no matter');
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
    let dossier = foldDossier('parking-fees', city.get('parking-fees') ?? []);
    if (!dossier) throw new Error('no matter');
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
    for (const [line, change] of lines) {
      const { outcome } = attempt({ dossier, line }, { entered: '2026-11-23', ...change }, '如实记录');
      if (!outcome.ok) throw new Error(`${line.act}: ${JSON.stringify(outcome.error)}`);
      const stamp = { version: dossier.version, commandId: line.act, recordedAt: '2026-11-23T09:00:00+08:00' };
      const after: Dossier | undefined = foldDossier(dossier.id, [
        ...dossier.record,
        ...entriesOf(outcome.value, stamp),
      ]);
      if (!after) throw new Error('no matter');
      dossier = after;
    }
    expect(dossier.facts).toMatchObject({ discussedOn: '2026-11-18', decisionOutcome: 'passed', suspendedOn: null });
    expect(dossier.rounds.at(-1)).toMatchObject({ of: 'meeting', facts: { decisionOutcome: 'deferred' } });
  });
});
