import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '@/core/law';
import { actorOf, given } from '@/testing/given';

const office = actorOf('office', '市政府办公厅');
const chief = actorOf('chief', '市政府');
const proposedOn = '2026-01-05';
const discussedOn = '2026-07-02';
const passed = { proposedOn, startedOn: '2026-01-20', discussedOn, decisionOutcome: 'passed' };
const published = { ...passed, publishedOn: '2026-07-10', executingUnit: '市交通运输局' };
const inSubstance = { ...passed, decisionOutcome: 'passed-with-changes', changeClass: 'substance' };
type Facts = { readonly [K in keyof DecisionFacts]?: unknown };

const on = '2026-11-01';
const end = { type: 'endMatter', on, endReason: '不想继续了' };
const suspend = { type: 'suspendMatter', on, suspensionReason: '再看看' };
const because = '评估建议终止';
const meeting = { discussedOn: '2026-10-30', meetingNo: '第52次常务会议', newRun: null };
const stop = { type: 'endDecision', on, because, ...meeting };
const adjust = { type: 'adjustDecision', on, kind: 'minor', because, ...meeting };

const refusal = (facts: Facts, request: { readonly type: string }, actor = office) => {
  const { then } = given([], facts).when(request, actor);
  return then.ok ? undefined : then.error;
};

describe('a decision that was made', () => {
  it.each([
    ['passed', passed],
    ['passed and published', published],
    ['passed with a general change', { ...passed, decisionOutcome: 'passed-with-changes', changeClass: 'general' }],
    ['passed with a change of substance', inSubstance],
    ['published, the outcome not told', { proposedOn, publishedOn: '2026-07-10' }],
  ] as const)('is not ended by the office or the chief alone: %s', (_, facts) => {
    for (const actor of [office, chief])
      expect(refusal(facts, end, actor)).toMatchObject({ kind: 'out-of-order', rule: 'D713/37.1/procedure' });
  });
  it('is not ended by putting it to the meeting again first', () => {
    const reopened = given([], passed).when({ type: 'recordRediscussion', on, reason: '复议' }, office).after;
    expect(reopened.facts.discussedOn).toBeUndefined();
    const { then } = given([], passed).when({ type: 'recordRediscussion', on, reason: '复议' }, office);
    if (!then.ok) throw new Error(then.error.words.en);
    const after = given(then.value, passed).when(end, office).then;
    expect(after.ok ? undefined : after.error).toMatchObject({ kind: 'out-of-order', rule: 'D713/37.1/procedure' });
  });
  it('is not suspended as a procedure', () => {
    for (const facts of [passed, published]) expect(refusal(facts, suspend)?.rule).toBe('D713/37.1/procedure');
    expect(refusal(inSubstance, suspend)).toBeUndefined();
  });
  it('is stopped through the meeting before it is published as well as after', () => {
    for (const facts of [passed, published]) {
      const { after } = given([], facts).when(stop, office);
      expect(after.facts.decisionChanges).toMatchObject([{ kind: 'stop', discussedOn: '2026-10-30' }]);
      expect(after.facts.endedOn).toBe(facts === passed ? on : undefined);
      expect(refusal(facts, { ...stop, ...{ discussedOn: null } })?.obstacles?.map(({ rule }) => rule)).toEqual([
        'D713/37.1/procedure',
      ]);
    }
  });
});

describe('what was not passed', () => {
  it.each([
    ['under way', { proposedOn, startedOn: '2026-01-20' }],
    ['put off', { ...passed, decisionOutcome: 'deferred', suspendedOn: discussedOn }],
  ] as const)('can be ended: %s', (_, facts) => expect(refusal(facts, end)).toBeUndefined());
  it('is neither stopped nor adjusted', () => {
    const deferred = { ...passed, decisionOutcome: 'deferred' };
    for (const request of [stop, adjust]) expect(refusal(deferred, request)?.kind).toBe('out-of-order');
  });
  it('is given nobody to carry it out, nor to evaluate', () => {
    const deferred = { ...passed, decisionOutcome: 'deferred', executingUnit: '市交通运输局' };
    const name = { type: 'nameExecutingUnit', on, executingUnit: '市交通运输局', executionDueOn: '2027-06-30' };
    const evaluate = { type: 'judgePostEvaluation', on, evaluationTriggers: [], evaluate: false, because: '尚未执行' };
    for (const request of [name, evaluate]) {
      expect(refusal(deferred, request)?.words.zh).toContain('会议没有通过决策');
      expect(refusal({ ...passed, executingUnit: '市交通运输局' }, request)).toBeUndefined();
    }
  });
});

describe('a decision that was stopped', () => {
  const stopped = { ...published, decisionChanges: [{ kind: 'stop', on: '2026-09-01', because, ...meeting }] };
  const report = {
    type: 'reportExecution',
    progress: 50,
    summary: '完成一半',
    problemsFound: false,
    commentsReceived: false,
  };
  const close = { type: 'closeExecution', on, executionResult: '已停止执行' };
  const executing = actorOf('undertaking', '市交通运输局');
  it('is no longer carried out; what was done before is recorded under its day', () => {
    expect(refusal(stopped, { ...report, on: '2026-09-02' } as never, executing)?.words.zh).toContain(
      '已于 2026年9月1日 停止执行',
    );
    expect(refusal(stopped, { ...report, on: '2026-09-01' } as never, executing)?.kind).not.toBe('out-of-order');
    const name = { type: 'nameExecutingUnit', on, executingUnit: '市住建局', executionDueOn: '2027-06-30' };
    expect(refusal(stopped, name)?.kind).toBe('out-of-order');
  });
  it('is closed without a report or a unit, but not before its file is archived', () => {
    expect(refusal(stopped, close)?.missing).toEqual(['archivedOn']);
    const { executingUnit: _unit, ...unnamed } = { ...stopped, archivedOn: '2026-10-01' };
    expect(refusal(unnamed, close)?.kind).toBe('gate-closed');
    expect(refusal(published, close)?.missing).toEqual(['executionReports', 'archivedOn']);
  });
});
