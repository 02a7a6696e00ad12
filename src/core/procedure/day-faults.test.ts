import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { dayFaults, deadlineFaults, orderFaults } from './day-faults';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-12-01'), calendar: testCalendar };
const on = civilDate('2026-11-23');
const told = (facts: object): DecisionFacts => decisionFactsSchema.parse(facts);
const factor = (dueOn: string) => ({
  name: '涨价',
  family: '社会稳定',
  p: 0.4,
  q: 0.4,
  w: 1,
  measure: '补贴',
  owner: '市发改委',
  dueOn,
  pAfter: 0.2,
  qAfter: 0.2,
});
const task = (dueOn: string | null, doneOn: string | null = null) => ({
  task: '清雪',
  unit: '甲',
  duty: '乙',
  dueOn,
  doneOn,
});

describe('times set before what they belong to', () => {
  const known = {
    proposedOn: '2026-03-02',
    startedOn: '2026-04-01',
    riskReportOn: '2026-06-01',
    discussedOn: '2026-09-01',
    publishedOn: '2026-09-10',
  };
  it.each([
    ['the time to handle it', { handleBy: '2026-01-01' }, 'handleBy'],
    ['the promised day', { plannedBy: '2026-01-01' }, 'plannedBy'],
    ['a new promise in the past of the act', { plannedBy: '2026-11-22' }, 'plannedBy'],
    ['the time for a measure', { riskFactors: [factor('2026-05-01')] }, 'riskFactors.0.dueOn'],
    ['the time for execution', { executionDueOn: '2026-09-01' }, 'executionDueOn'],
    ['the time for a task', { executionTasks: [task('2026-12-01'), task('2026-09-01')] }, 'executionTasks.1.dueOn'],
    ['a task done before the decision', { executionTasks: [task(null, '2026-08-01')] }, 'executionTasks.0.doneOn'],
    [
      'the time to reduce a loss',
      {
        executionSuspension: { on: '2026-10-01', by: '甲', situation: null, urgency: null, resumedOn: null },
        lossReductions: [{ measure: '停工', owner: '甲', dueOn: '2026-09-30' }],
      },
      'lossReductions.0.dueOn',
    ],
  ])('%s', (_, act, path) => {
    const faults = deadlineFaults(told(known), told({ ...known, ...act }), on);
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]?.kind).toBe('impossible');
    expect(faults[0]?.words.zh).toMatch(/早于.*（\d{4}-\d{2}-\d{2}）。$/);
  });
  it('a time already set is not held against a later act', () => {
    const planned = told({ ...known, plannedBy: '2026-06-30', executionTasks: [task('2026-10-01')] });
    expect(deadlineFaults(planned, told({ ...planned, leadUnit: '市城管局' }), on)).toEqual([]);
  });
  it('on the day itself is in time', () =>
    expect(deadlineFaults(told(known), told({ ...known, plannedBy: '2026-11-23' }), on)).toEqual([]));
});

describe('steps out of order', () => {
  it('what is made good after the file was returned, or the decision put off, is in time for the next round', () => {
    const sent = {
      unitFirstReviewOn: '2026-02-02',
      legalitySubmittedOn: '2026-02-04',
      legalityReceivedOn: '2026-02-05',
    };
    const answered = { ...sent, legalityOpinionOn: '2026-02-14', unitMeetingOn: '2026-02-03' };
    const meetingOf = (legalityOutcome: string) =>
      orderFaults(
        told({ ...answered, legalityOutcome }),
        told({ ...answered, legalityOutcome, unitMeetingOn: '2026-02-20' }),
        law,
      ).map(({ rule }) => rule);
    expect(meetingOf('agree')).toEqual(['HLJ/33/unit-meeting']);
    expect(meetingOf('return-for-procedure')).toEqual([]);
    const slip = { ...answered, legalityOutcome: 'return-for-procedure', unitMeetingOn: '2026-02-10' };
    expect(orderFaults(told({ ...slip, unitMeetingOn: '2026-02-03' }), told(slip), law)).toHaveLength(1);
    const returned = told({ ...answered, legalityOutcome: 'return-for-procedure' });
    const early = told({ ...answered, legalityOutcome: 'return-for-procedure', legalityReceivedOn: '2026-02-01' });
    expect(orderFaults(returned, early, law)).toMatchObject([{ kind: 'impossible' }]);
  });
  const faultsOf = (before: object, act: object) => orderFaults(told(before), told({ ...before, ...act }), law);
  it('a consultation before its draft', () =>
    expect(faultsOf({ draftRecordedOn: '2026-05-01' }, { consultationOpened: '2026-03-03' })).toMatchObject([
      { kind: 'out-of-order', fact: 'consultationOpened', rule: 'D713/15.1/published' },
    ]));
  it('a consultation that ends before it begins cannot have been', () =>
    expect(
      faultsOf({}, { consultationOpened: '2026-05-01', consultationClosed: '2026-04-01' }).map(({ kind }) => kind),
    ).toEqual(['impossible']));
  it('a decision on another day than its meeting', () =>
    expect(faultsOf({ meetingOn: '2027-02-12' }, { discussedOn: '2027-02-08' })).toMatchObject([
      { kind: 'out-of-order', fact: 'discussedOn', words: { zh: expect.stringContaining('不是同一天') } },
    ]));
  it('papers on the day of the meeting, where they are to go out before; not where no law asks', () => {
    const act = { discussedOn: '2026-10-09', materialsSentOn: '2026-10-09' };
    expect(faultsOf({}, act)).toMatchObject([{ rule: 'HLJ/39/materials' }]);
    const national = { ...law, profile: profiles.d713 };
    expect(orderFaults({}, told(act), national)).toEqual([]);
  });
  it('a hearing of a matter that is lawfully withheld, whichever is told last; not where it is judged away', () => {
    const basis = { nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null } };
    const held = (applies: boolean) => ({
      hearingJudgement: { applies, because: '理由', by: '甲', on: '2026-01-05', compulsoryUnder: null },
    });
    const found = [{ kind: 'contradiction', fact: 'hearingJudgement', rule: 'D713/33.1/order' }];
    expect(faultsOf(basis, { ...basis, ...held(true) })).toMatchObject(found);
    expect(faultsOf(held(true), { ...basis, ...held(true) })).toMatchObject(found);
    expect(faultsOf(basis, { ...basis, ...held(false) })).toEqual([]);
    const ways = (...participationMethods: string[]) => ({ ...basis, participationMethods });
    expect(faultsOf(basis, ways('symposium'))).toEqual([]);
    expect(faultsOf(basis, ways('consultation'))).toMatchObject([{ fact: 'participationMethods' }]);
  });
  it('tasks of the execution against the report, the time limit of the whole and the day they were assigned', () => {
    const doneReport = { executionReports: [{ on: '2026-11-01', by: '甲', progress: 100, summary: '完成' }] };
    const open = { executionTasks: [task('2026-12-01'), { ...task('2026-12-01', '2026-11-01'), task: '除冰' }] };
    expect(faultsOf(open, { ...open, ...doneReport })).toMatchObject([
      { kind: 'contradiction', fact: 'executionReports', words: { zh: expect.stringContaining('“清雪”还没有办结') } },
    ]);
    expect(faultsOf(open, { ...open, executionDueOn: '2026-11-30' })).toMatchObject([
      { kind: 'contradiction', fact: 'executionTasks' },
      { kind: 'contradiction', fact: 'executionTasks' },
    ]);
    const assigned = { ...task('2026-12-01', '2026-11-01'), assignedOn: '2026-11-02' };
    expect(faultsOf({}, { executionTasks: [assigned] })).toMatchObject([
      { words: { zh: expect.stringContaining('早于分解任务之日') } },
    ]);
    const stop = { kind: 'stop', on: '2026-11-02', because: '停止', discussedOn: null, meetingNo: null, newRun: null };
    expect(faultsOf({ ...open, decisionChanges: [stop] }, { ...open, ...doneReport, decisionChanges: [stop] })).toEqual(
      [],
    );
  });
  it('what was wrong before is not told of the next act', () => {
    const wrong = { draftRecordedOn: '2026-05-01', consultationOpened: '2026-03-03' };
    expect(faultsOf(wrong, { consultationClosed: '2026-06-01' })).toEqual([]);
  });
});

it('an act that is in order has no fault', () =>
  expect(
    dayFaults(
      told({ proposedOn: '2026-03-02', startedOn: '2026-04-01' }),
      told({
        proposedOn: '2026-03-02',
        startedOn: '2026-04-01',
        draftRecordedOn: '2026-04-20',
        handleBy: '2027-01-01',
      }),
      on,
      law,
    ),
  ).toEqual([]));
