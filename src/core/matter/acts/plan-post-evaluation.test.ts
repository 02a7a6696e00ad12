import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const judged = {
  proposedOn: '2026-01-05',
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
  riskAssessor: '示例风险评估中心',
  evaluationTriggers: ['many-opinions'],
  evaluationJudgement: { applies: true, because: '意见较多', by: '甲', on: '2026-10-08' },
};
const plan = {
  type: 'planPostEvaluation',
  on: '2026-10-10',
  evaluator: '示例社会科学院',
  evaluatorThirdParty: true,
  earlierArgumentUnits: ['示例风险评估中心'],
  evaluationMethod: '问卷和客流数据对比',
};
const office = actorOf('office', '市政府办公厅');

describe('planPostEvaluation', () => {
  it('names the evaluator and the day of the plan', () => {
    expect(given([], judged).when(plan, office).after.facts).toMatchObject({
      evaluator: '示例社会科学院',
      evaluationPlannedOn: '2026-10-10',
    });
  });
  it.each([
    ['listed', ['示例风险评估中心']],
    ['left out', []],
  ])('refuses the risk assessor of the decision, %s', (_, earlierArgumentUnits) => {
    expect(
      given([], judged).when({ ...plan, evaluator: '示例风险评估中心', earlierArgumentUnits }, office).then,
    ).toMatchObject({ ok: false, error: { kind: 'rule-breached', rule: 'D713/36.2/evaluator' } });
  });
  it('waits for the judgement, and follows it', () => {
    expect(given([], { ...judged, evaluationJudgement: undefined }).when(plan, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
    const no = { ...judged, evaluationJudgement: { ...judged.evaluationJudgement, applies: false } };
    expect(given([], no).when(plan, office).then).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
  });
});

describe('judgePostEvaluation and reportPostEvaluation', () => {
  it('records the judgement with who made it', () => {
    const { after } = given([], { ...judged, evaluationJudgement: undefined }).when(
      { type: 'judgePostEvaluation', on: '2026-10-08', evaluationTriggers: [], evaluate: false, because: '运行平稳' },
      office,
    );
    expect(after.facts.evaluationJudgement).toEqual({
      applies: false,
      because: '运行平稳',
      by: '示例人员',
      on: '2026-10-08',
    });
  });
  it('reports after the plan only', () => {
    const report = {
      type: 'reportPostEvaluation',
      on: '2026-11-10',
      evaluationParticipants: ['public'],
      evaluationSections: ['basics'],
      evaluationAdvice: null,
      evaluationSummary: '示例',
    };
    expect(given([], judged).when(report, office).then).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
    const planned = given([], judged).when(plan, office).after;
    expect(
      given([], planned.facts).when({ ...report, confirm: { reason: '三方面人员另行座谈' } }, office).then.ok,
    ).toBe(true);
  });
  it('is judged, planned and reported once more; the former report is kept as a round', () => {
    const first = {
      ...judged,
      evaluationPlannedOn: '2026-10-10',
      evaluator: '示例社会科学院',
      evaluationReportOn: '2026-11-01',
      evaluationAdvice: 'continue',
    };
    expect(given([], first).when({ ...plan, on: '2026-11-20' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
    const again = { evaluationTriggers: ['many-opinions'], evaluate: true, because: '人大代表联名要求' };
    const { after } = given([], first).when({ type: 'judgePostEvaluation', on: '2026-11-20', ...again }, office);
    expect(after.facts.evaluationReportOn).toBeUndefined();
    expect(after.rounds).toMatchObject([{ of: 'evaluation', facts: { evaluationAdvice: 'continue' } }]);
    expect(given([], after.facts).when({ ...plan, on: '2026-11-21' }, office).then.ok).toBe(true);
  });
});
