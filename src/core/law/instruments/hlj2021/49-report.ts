import { civilDate, counted, type Words } from '@/core/kernel';
import { ifEvaluated } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { evaluationSections } from '../../facts/evaluation-facts';
import { completedOn } from '../../in-force';
import { missingFacts } from '../../missing-facts';
import { paraphrased } from '../../provision';

const reportFaults: Readonly<Record<string, Words>> = {
  none: { zh: '没有后评估报告。', en: 'There is no evaluation report.' },
  early: {
    zh: '后评估报告不晚于公布之日：决策尚未实施，无从评估。',
    en: 'The report is not later than the publication: nothing was carried out that could be evaluated.',
  },
};

/**
 * The evaluation report has its five items and advises to continue, adjust or end. A decision is evaluated once it was carried out: a
 * report of the day of publication, or before it, is none.
 */
export const evaluationReportComplete = checkRule({
  id: 'HLJ/49/report',
  ref: 'R151',
  stage: 'evaluation',
  layer: 'H',
  legalBasis: [
    paraphrased(
      'HLJ',
      '49',
      '后评估报告包括基本情况、评估内容、问题和对策、继续执行或者调整、终止的建议以及其他内容',
      '2026-11-20',
    ),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '后评估报告内容齐全并有建议', en: 'The evaluation report is complete and gives advice' },
  reads: [],
  takenOn: ({ evaluationReportOn }) => evaluationReportOn,
  applies: ifEvaluated,
  holds: (facts) => {
    const { evaluationReportOn, evaluationSections: items, evaluationAdvice } = facts;
    const of = evaluationSections.length;
    if (evaluationReportOn === null) return { holds: false, values: { why: 'none', items: 0, of } };
    const began = completedOn(facts);
    if (began !== undefined && evaluationReportOn && evaluationReportOn <= began)
      return { holds: false, values: { why: 'early', items: 0, of } };
    if (evaluationReportOn === undefined || items === undefined || evaluationAdvice === undefined)
      return missingFacts(facts, 'evaluationReportOn', 'evaluationSections', 'evaluationAdvice');
    const there = evaluationSections.filter((section) => items.includes(section)).length;
    return {
      holds: evaluationAdvice !== null && there === of,
      values: { why: 'items', items: there, of },
      counted: { value: there, unit: 'items', needed: of, bound: 'at-least' },
    };
  },
  met: (v) => ({
    zh: `报告 ${v.of} 项内容齐全，有明确建议。`,
    en: `${v.of} of ${counted(v.of, 'item')} there, with advice.`,
  }),
  unmet: (v) =>
    reportFaults[String(v.why)] ?? {
      zh: `报告有 ${v.items} 项内容（应有 ${v.of} 项），或没有继续、调整、终止的建议。`,
      en: `The report has ${v.items} of ${counted(v.of, 'item')}, or gives no advice.`,
    },
});
