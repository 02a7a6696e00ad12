import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { evaluateAll, profiles } from '@/core/law';
import { type Dossier, entriesOf, evolve, foldDossier, type Happening } from '@/core/matter';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { everyAct } from './acts/act-of-type';
import { goesOn } from './going-on';

const suspended = {
  unitFirstReviewOn: '2026-02-20',
  startedOn: '2026-02-02',
  proposedOn: '2026-01-05',
  legalitySubmittedOn: '2026-03-02',
};
const chief = actorOf('chief');
const reviewer = actorOf('legality-reviewer', '市司法局');
const suspend = { type: 'suspendMatter', on: '2026-03-10', suspensionReason: '资金来源没有落实' };
const receive = { type: 'receiveReviewFile', on: '2026-03-12' };
const minutes = {
  type: 'recordUnitMeeting',
  on: '2026-03-12',
  unitMeetingPassed: true,
};
const law = { profile: profiles.hlj2021, asOf: civilDate('2026-04-20'), calendar: testCalendar };
const orderOf = ({ facts }: Dossier) =>
  evaluateAll(facts, law).find(({ rule }) => rule.id === 'D713/33.1/order')?.finding;
const resting = given([], suspended).when(suspend, chief, '2026-03-10').after;
const happened = (type: string, on: string, payload: object = {}): Happening => ({
  type,
  on: civilDate(on),
  actor: chief,
  payload: { ...payload },
});
const carried = (...happenings: readonly Happening[]): Dossier => {
  const first = happened('MatterProposed', '2026-01-05', {
    title: '停车收费',
    origin: 'entered',
    profileId: 'hlj2021',
  });
  const record = [first, ...happenings].flatMap((one, version) =>
    entriesOf([one], { version, commandId: `c${version}`, recordedAt: '2026-06-01T09:00:00+08:00' }),
  );
  const folded = foldDossier('m', record);
  if (!folded) throw new Error('no matter');
  return folded;
};
const stopped = happened('MatterSuspended', '2026-03-10', { suspensionReason: '资金来源没有落实' });
const resumed = (on: string) => happened('MatterResumed', on, { reason: '资金来源已经落实' });
const drafted = (on: string) => happened('DraftRecorded', on, { title: '草案' });

describe('while the procedure is suspended', () => {
  it('what Hengce performs is refused, until it is resumed', () => {
    const { then } = given([], resting.facts).when(receive, reviewer, '2026-03-12');
    expect(then).toMatchObject({ ok: false, error: { kind: 'out-of-order', field: 'on' } });
    const back = evolve(resting, resumed('2026-03-11')).facts;
    expect(given([], back).when(receive, reviewer, '2026-03-12').then.ok).toBe(true);
  });
  it('it is neither suspended nor resumed twice; what the meeting put off may be suspended', () => {
    const twice = given([], resting.facts).when({ ...suspend, on: '2026-03-11' }, chief, '2026-03-11').then;
    expect(twice).toMatchObject({ ok: false, error: { kind: 'already-done' } });
    const back = evolve(resting, resumed('2026-03-11')).facts;
    const resume = { type: 'resumeMatter', on: '2026-03-12', reason: '资金来源已经落实' };
    expect(given([], back).when(resume, chief, '2026-03-12').then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    const putOff = {
      ...suspended,
      suspendedOn: '2026-03-09',
      suspensions: [{ on: '2026-03-09', reason: null, resumedOn: null }],
    };
    expect(given([], putOff).when(suspend, chief, '2026-03-10').then.ok).toBe(true);
  });
  it('a day within a suspension that is over is refused as well; one before or after it is not', () => {
    const { facts } = evolve(resting, resumed('2026-03-20'));
    const received = (on: string) => {
      const { then } = given([], facts).when({ ...receive, on }, reviewer, '2026-03-20');
      return then.ok ? 'recorded' : then.error.kind;
    };
    expect(['2026-03-09', '2026-03-12', '2026-03-20'].map(received)).toEqual(['recorded', 'out-of-order', 'recorded']);
  });
  it('what happened all the same asks for a reason, and stands as a contradiction', () => {
    const before = given([], resting.facts);
    const asked = before.when(minutes, actorOf('undertaking'), '2026-03-12').then;
    expect(asked).toMatchObject({ ok: false, error: { kind: 'needs-confirmation' } });
    expect(JSON.stringify(asked)).toContain('在程序中止期间办理');
    const told = { ...minutes, confirm: { reason: '会议早已安排，如实记录' } };
    const { after } = before.when(told, actorOf('undertaking'), '2026-03-12');
    expect(after.facts.wentOn).toMatchObject([{ on: '2026-03-12' }]);
  });
  it('it is seen whatever was entered first, and falls away with the suspension', () => {
    for (const order of [
      [stopped, drafted('2026-03-12')],
      [drafted('2026-03-12'), stopped],
      [stopped, resumed('2026-03-20'), drafted('2026-03-12')],
      [drafted('2026-03-12'), stopped, resumed('2026-03-20')],
    ])
      expect(orderOf(carried(...order))).toMatchObject({ kind: 'breached' });
    for (const order of [
      [stopped, resumed('2026-03-12'), drafted('2026-03-12')],
      [drafted('2026-03-10'), stopped],
      [drafted('2026-03-12'), stopped, resumed('2026-03-11')],
    ])
      expect(orderOf(carried(...order))?.kind).toBe('undetermined');
  });
  it('of acts told in any order every one is held against a suspension entered later, not the last alone', () => {
    const talked = (on: string) =>
      happened('SymposiumHeld', on, { materialsOn: '2026-03-01', attendees: 20, summary: '多数支持' });
    const days = (...order: readonly Happening[]) => carried(...order).facts.wentOn?.map(({ on }) => on);
    const early = [talked('2026-03-12'), talked('2026-03-25')];
    expect(days(...early, stopped)).toEqual(['2026-03-12', '2026-03-25']);
    expect(orderOf(carried(...early, stopped, resumed('2026-03-20')))).toMatchObject({ kind: 'breached' });
    expect(orderOf(carried(talked('2026-03-25'), stopped, resumed('2026-03-20')))?.kind).toBe('undetermined');
    const late = given([...early], suspended).when(suspend, chief, '2026-03-30').then;
    expect(late).toMatchObject({ ok: false, error: { kind: 'needs-confirmation' } });
  });
  it('a decision the meeting put off is made ready meanwhile', () => {
    const putOff = {
      ...suspended,
      suspendedOn: '2026-03-10',
      suspensions: [{ on: '2026-03-10', reason: null, resumedOn: null }],
    };
    expect(given([], putOff).when(receive, reviewer, '2026-03-12').then.ok).toBe(true);
  });
  it('only what goes no step further stays open', () => {
    const onTheWay = [
      'initiation',
      'drafting',
      'participation',
      'hearing',
      'experts',
      'risk',
      'competition',
      'legality',
      'discussion',
      'publication',
    ];
    expect(
      everyAct.filter((act) => onTheWay.includes(act.stage) && !act.anyStage && !goesOn(act)).map(({ type }) => type),
    ).toEqual([
      'relyOnEvidence',
      'handOverMatter',
      'confirmJudgement',
      'receiveOpinions',
      'stopReviewClock',
      'signMinutes',
      'suspendMatter',
      'resumeMatter',
      'endMatter',
    ]);
  });
});

describe('a reason given when a breach was confirmed', () => {
  it('is the explanation its rule asks for', () => {
    const facts = { proposedOn: '2026-01-05', proposalSource: 'department', proposer: '市教育局' };
    const started = {
      ...happened('DecisionStarted', '2026-02-02', { leadUnit: '市发展改革委', coUnits: [], handleBy: null }),
    };
    const unitOf = (one: Happening) =>
      evaluateAll(given([one], facts).dossier.facts, law).find(({ rule }) => rule.ref === 'R018')?.finding;
    expect(unitOf(started)?.kind).toBe('breached');
    const confirmed = { reason: '职责在市发展改革委', breaches: ['HLJ/11/unit-by-source'] };
    expect(unitOf({ ...started, confirmed })?.kind).toBe('satisfied');
    expect(unitOf({ ...started, confirmed: { ...confirmed, breaches: [] } })?.kind).toBe('breached');
  });
});
