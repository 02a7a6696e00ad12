import { describe, expect, it } from 'vitest';
import { addDays } from '@/core/kernel';
import { actBy, asItStands, attempt, confirmed, findingOf, refusalOf, rulesOf, upTo } from './scene';

const no = { applies: false, because: '无' };
const fields = ['social-stability', 'public-safety', 'ecology', 'public-finance', 'public-opinion'];

describe('a procedure judged not to apply is held against what is on record', () => {
  const judge = upTo('metro-fare', 'judgeProcedures');
  const nothing = {
    participation: no,
    hearing: { ...no, compulsoryUnder: null },
    experts: { ...no, complex: false },
    risks: fields.map((field) => ({ ...no, field })),
    competition: no,
  };
  it('all of them left out with the reason “无” where the features say otherwise: shown, and no step left out counts as met', () => {
    const { outcome, judgement } = attempt(judge, { payload: nothing });
    expect(outcome.ok ? undefined : outcome.error.kind).toBe('needs-confirmation');
    const breached = judgement?.breached.map(({ rule }) => rule.id) ?? [];
    expect(breached).toEqual(expect.arrayContaining(['D713/14.1/heard', 'D713/19.1/judgement', 'D713/22.1/judgement']));
    const met = judgement?.satisfied.map(({ rule }) => rule.id) ?? [];
    expect(
      met.filter((id) => id.startsWith('D713/15') || id.startsWith('D713/19.2') || id.startsWith('D713/23')),
    ).toEqual([]);
  });
  it('confirmed, it keeps the door to the review shut until the judgement is confirmed by the office with a reason', () => {
    const dossier = confirmed(judge, { payload: nothing });
    expect(findingOf(dossier, 'D713/14.1/heard', judge.line.on)?.kind).toBe('breached');
  });
  it('no hearing, while a law that orders one is named', () => {
    const refusal = refusalOf(judge, { payload: { hearing: { ...no, compulsoryUnder: '价格法第二十三条' } } });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/16.1/compulsory-check');
  });
  it('no hearing of a price the government sets, and no law named: the price law is', () => {
    const priced = confirmed(upTo('metro-fare', 'judgeFeatures'), { payload: { governmentPrice: 'public-utility' } });
    const refusal = refusalOf(
      { dossier: priced, line: judge.line },
      { payload: { hearing: { ...no, compulsoryUnder: null } } },
    );
    expect(rulesOf(refusal)).toContain('D713/16.1/compulsory-check');
    expect(refusal?.obstacles?.some(({ says }) => says?.zh.includes('价格法'))).toBe(true);
  });
});

describe('grades, experts and evaluators', () => {
  it('a risk graded low against an index of 0.81 before and 0.90 after: shown with the numbers', () => {
    const report = upTo('metro-fare', 'reportRisk');
    const point = { name: '甲', family: '经济利益', measure: '宣传', owner: '市交通运输局', dueOn: '2026-06-22' };
    const payload = {
      riskGradeInitial: 'low',
      riskGradeExpected: 'low',
      riskFactors: [{ ...point, p: 0.9, q: 0.9, w: 1, pAfter: 0.95, qAfter: 0.95 }],
    };
    const refusal = refusalOf(report, { payload });
    expect(refusal?.kind).toBe('needs-confirmation');
    expect(rulesOf(refusal)).toContain('D713/23.1/index');
  });
  it('an expert signs for himself only', () => {
    const opinion = upTo('metro-fare', 'signExpertOpinion');
    const refusal = refusalOf(opinion, { actor: { id: 'someone', name: '别人' } });
    expect(refusal).toMatchObject({ kind: 'not-yours', field: 'name' });
  });
  it('a chief who is not among those who spoke: a slip, refused with the field', () => {
    const refusal = refusalOf(upTo('metro-fare', 'recordDiscussion', 2), { payload: { chiefName: '无名氏' } });
    expect(refusal?.kind).toBe('invalid');
    expect(refusal?.field).toBeDefined();
  });
  it('a dissent without its words', () => {
    const meeting = upTo('metro-fare', 'recordDiscussion', 2);
    const statements = (meeting.line.payload.statements as readonly Record<string, unknown>[]).map((one) =>
      one.position === 'disagree' ? { ...one, text: null } : one,
    );
    expect(refusalOf(meeting, { payload: { statements } })).toMatchObject({
      kind: 'invalid',
      field: 'statements.2.text',
    });
  });
  it('an evaluation by the body that carried out the assessment, named by its unit or by the record', () => {
    const office = upTo('metro-fare', 'publishDecision').line;
    const on = addDays(asItStands('metro-fare').facts.publishedOn ?? office.on, 60);
    const judged = confirmed({
      dossier: asItStands('metro-fare'),
      line: actBy(office, 'judgePostEvaluation', on, {
        evaluationTriggers: ['authority-need'],
        evaluate: true,
        because: '换乘优惠的客流效果需要核实',
      }),
    });
    for (const earlierArgumentUnits of [[], ['松花江工程咨询院']]) {
      const plan = actBy(office, 'planPostEvaluation', on, {
        evaluator: '松花江工程咨询院',
        evaluatorThirdParty: true,
        earlierArgumentUnits,
        evaluationMethod: '问卷',
      });
      const refusal = refusalOf({ dossier: judged, line: plan });
      expect(refusal?.kind).toBe('rule-breached');
      expect(rulesOf(refusal)).toEqual(['D713/36.2/evaluator']);
    }
  });
});
