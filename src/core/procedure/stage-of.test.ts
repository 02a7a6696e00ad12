import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, evaluateAll, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { lightOf } from './light-of';
import { nextGateOf } from './next-gate-of';
import { stageOf } from './stage-of';
import { stageStates } from './stage-states';
import { statusOf } from './status-of';

const judged = (applies: boolean) => ({ applies, because: '理由', by: '甲', on: '2026-01-05' });
const facts = (more: Record<string, unknown>): DecisionFacts =>
  decisionFactsSchema.parse({
    nonPublicBasis: null,
    participationMethods: ['consultation'],
    hearingJudgement: { ...judged(false), compulsoryUnder: null },
    expertJudgement: { ...judged(false), complex: false },
    riskJudgements: [{ ...judged(false), field: 'ecology' }],
    competitionJudgement: judged(false),
    proposedOn: '2026-01-05',
    ...more,
  });
const drafted = { startedOn: '2026-01-12', draftRecordedOn: '2026-02-02' };
const consulted = {
  ...drafted,
  consultationOpened: '2026-02-03',
  consultationClosed: '2026-03-06',
  participationReportOn: '2026-03-10',
};
const reviewed = {
  ...consulted,
  legalitySubmittedOn: '2026-03-11',
  legalityReceivedOn: '2026-03-11',
  legalityOpinionOn: '2026-03-23',
  legalityOutcome: 'agree',
};
const decided = {
  ...reviewed,
  discussionSubmittedOn: '2026-03-24',
  discussedOn: '2026-03-30',
  decisionOutcome: 'passed',
};
const published = {
  ...decided,
  minutesSignedOn: '2026-03-31',
  partyReportedOn: '2026-04-01',
  publishedOn: '2026-04-02',
};
const deferred = { ...decided, decisionOutcome: 'deferred', suspendedOn: '2026-03-30' };
const task = (dueOn: string, doneOn: string | null) => ({ task: '一', unit: '甲', duty: '乙', dueOn, doneOn });

describe('where a matter stands', () => {
  it.each([
    ['proposed', {}, 'catalogue', 'active', 'start'],
    ['catalogued', { cataloguedOn: '2026-01-06' }, 'initiation', 'active', 'start'],
    ['started', { startedOn: '2026-01-12' }, 'drafting', 'active', 'participation'],
    ['drafted', drafted, 'participation', 'active', 'participation'],
    ['consulting', { ...drafted, consultationOpened: '2026-02-03' }, 'participation', 'active', 'legality'],
    [
      'a hearing announced while consulting',
      { ...drafted, consultationOpened: '2026-02-03', hearingNoticeOn: '2026-02-04' },
      'hearing',
      'active',
      'hearing',
    ],
    ['consulted', consulted, 'legality', 'active', 'legality'],
    [
      'consulted, the experts not judged',
      { ...consulted, expertJudgement: undefined },
      'experts',
      'active',
      'legality',
    ],
    [
      'risk found, not controllable',
      {
        ...consulted,
        riskJudgements: [{ ...judged(true), field: 'ecology' }],
        controllability: { controllable: false, by: '甲', on: '2026-03-10', because: '理由' },
      },
      'risk',
      'active',
      'legality',
    ],
    ['reviewed', reviewed, 'discussion', 'active', 'discussion'],
    ['returned', { ...reviewed, legalityOutcome: 'return-for-procedure' }, 'legality', 'active', 'legality'],
    [
      'returned and sent again',
      { ...reviewed, legalityOutcome: 'return-for-procedure', legalitySubmittedOn: '2026-04-01' },
      'legality',
      'active',
      'discussion',
    ],
    ['to be adjusted', { ...reviewed, legalityOutcome: 'adjust-then-submit' }, 'legality', 'active', 'discussion'],
    ['deferred', deferred, 'discussion', 'suspended', 'decision'],
    ['deferred and resumed', { ...deferred, suspendedOn: null }, 'discussion', 'active', 'decision'],
    ['decided', decided, 'discussion', 'decided', 'publication'],
    [
      'decided, the minutes signed',
      { ...decided, minutesSignedOn: '2026-03-31' },
      'publication',
      'decided',
      'publication',
    ],
    ['rejected', { ...decided, decisionOutcome: 'rejected', endedOn: '2026-03-30' }, 'discussion', 'ended', 'archive'],
    [
      'rejected, its file archived',
      { ...decided, decisionOutcome: 'rejected', endedOn: '2026-03-30', archivedOn: '2026-04-20' },
      'discussion',
      'ended',
      undefined,
    ],
    ['published', published, 'archive', 'published', 'archive'],
    ['executing', { ...published, executionTasks: [task('2026-05-01', null)] }, 'archive', 'executing', 'archive'],
    ['archived', { ...published, archivedOn: '2026-04-20' }, 'execution', 'archived', 'close-execution'],
    [
      'executing, archived',
      { ...published, archivedOn: '2026-04-20', executionTasks: [task('2026-05-01', null)] },
      'execution',
      'executing',
      'close-execution',
    ],
    [
      'closed',
      { ...published, archivedOn: '2026-04-20', executionClosedOn: '2026-06-01', evaluationTriggers: [] },
      'responsibility',
      'closed',
      undefined,
    ],
  ])('%s', (_, told, stage, status, gate) => {
    const known = facts(told);
    expect([stageOf(known), statusOf(known), nextGateOf(known)]).toEqual([stage, status, gate]);
  });
});

describe('the stages of a matter', () => {
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
  const stateOf = (told: object, stage: string) => {
    const known = facts({ ...told });
    return stageStates(known, evaluateAll(known, law)).find((row) => row.stage === stage);
  };
  it('a deferred decision owes no publication', () => {
    expect(stateOf(deferred, 'publication')).toMatchObject({ state: 'not-begun', breached: 0 });
  });
  it('a decision not published for months does', () => {
    expect(stateOf(decided, 'publication')?.breached).toBeGreaterThan(0);
  });
  it('an evaluation recorded is done, whatever called for it', () => {
    const evaluated = { ...published, evaluationTriggers: [], evaluationReportOn: '2026-10-08' };
    expect(stateOf(evaluated, 'evaluation')?.state).toBe('done');
    expect(stateOf({ ...published, evaluationTriggers: [] }, 'evaluation')).toMatchObject({
      state: 'not-applicable',
      because: { zh: '没有应予评估的情形。' },
    });
  });
  it('tells its first and last day', () => {
    expect(stateOf(reviewed, 'legality')).toMatchObject({ from: '2026-03-11', to: '2026-03-23', state: 'done' });
  });
});

describe('the light', () => {
  const asOf = civilDate('2026-05-10');
  const of = (told: object) => lightOf(facts({ ...told }), asOf, {});
  it.each([
    ['past the promise', { plannedBy: '2026-05-01' }, 'overdue'],
    ['promised later', { plannedBy: '2026-09-01' }, 'normal'],
    ['suspended', deferred, 'stopped'],
    ['decided', decided, 'normal'],
    [
      'a task overdue',
      { ...published, executionTasks: [task('2026-05-01', null), task('2026-08-01', null)] },
      'overdue',
    ],
    ['a task done late is done', { ...published, executionTasks: [task('2026-05-01', '2026-05-04')] }, 'normal'],
    ['a task due soon', { ...published, executionTasks: [task('2026-05-12', null)] }, 'due'],
    ['past the time for execution', { ...published, executionDueOn: '2026-05-01' }, 'overdue'],
    [
      'execution suspended',
      {
        ...published,
        executionTasks: [task('2026-05-01', null)],
        executionSuspension: { on: '2026-05-05', by: '甲', situation: null, urgency: null, resumedOn: null },
      },
      'stopped',
    ],
    ['closed', { ...published, executionClosedOn: '2026-05-09' }, 'done'],
  ])('%s', (_, told, light) => expect(of(told).light).toBe(light));
  it('of a decision that was stopped tells what is still owed, and is done when it is closed', () => {
    const stop = {
      kind: 'stop',
      on: '2026-05-02',
      because: '停止',
      discussedOn: '2026-05-02',
      meetingNo: null,
      newRun: null,
    };
    const stopped = { ...published, decisionChanges: [stop], executionTasks: [task('2026-05-01', null)] };
    const told = (more: object, owed = 0) => lightOf(facts({ ...stopped, ...more }), asOf, { owed });
    expect(told({}, 3)).toEqual({
      light: 'stopped',
      because: { zh: '已停止执行，尚欠 3 项', en: 'Stopped; 3 requirements still owed' },
    });
    expect(told({}).because.zh).toBe('已停止执行，待归档');
    expect(told({ archivedOn: '2026-05-03' }).because.zh).toBe('已停止执行，待办结');
    expect(told({ archivedOn: '2026-05-03', executionClosedOn: '2026-05-04' })).toMatchObject({
      light: 'done',
      because: { zh: '已停止执行并办结' },
    });
  });
});
