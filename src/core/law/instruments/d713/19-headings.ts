import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { passedOn } from '../../doors';
import { expertsTakenOn } from '../../eligible-experts';
import { factWords } from '../../facts/decision-facts';
import type { Counted } from '../../finding';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** Necessity, feasibility and soundness are discussed, for each question put to the experts, before the review; until the report a question may still be open. */
export const demonstrationHeadings = checkRule({
  id: 'D713/19.1/headings',
  ref: 'R065',
  stage: 'experts',
  layer: 'N',
  legalBasis: [quoted('D713', '19.1', '论证其必要性、可行性、科学性', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '论证必要性、可行性、科学性', en: 'Necessity, feasibility and soundness are discussed' },
  reads: ['expertOpinions'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  argues: ({ expertOpinions = [] }) =>
    argued(
      {
        zh: '专家对必要性、可行性、科学性的具体意见',
        en: 'what the expert thinks of necessity, feasibility and soundness',
      },
      ...expertOpinions.flatMap(({ necessity, feasibility, soundness }) => [necessity, feasibility, soundness]),
    ),
  holds(facts) {
    const { expertOpinions, expertQuestions = [] } = facts;
    const argued = expertOpinions.filter(
      ({ necessity, feasibility, soundness }) => necessity && feasibility && soundness,
    );
    const [first] = argued.flatMap(({ signedOn }) => signedOn ?? []).sort();
    const late = tooLate(factWords.expertOpinions, first, facts, beforeReview);
    if (late) return { tooLate: late };
    const open = expertQuestions.filter((question) => !argued.some((opinion) => opinion.question === question));
    if (expertOpinions.length > 0 && argued.length === 0)
      return { holds: false, says: { zh: '没有一份意见论证了全部三方面。', en: 'No opinion argues all three.' } };
    if (open.length > 0 && facts.expertReportOn === undefined && passedOn('legality', facts) === undefined)
      return {
        missing: ['expertOpinions'],
        counted: ofQuestions(expertQuestions.length - open.length, expertQuestions),
      };
    if (open.length > 0)
      return { holds: false, says: { zh: `没有论证：${open.join('、')}。`, en: `Not discussed: ${open.join(', ')}.` } };
    return argued.length > 0;
  },
  met: () => ({ zh: '三方面均已论证。', en: 'All three are discussed.' }),
  unmet: () => ({ zh: '没有专家意见。', en: 'There is no expert opinion.' }),
});

const ofQuestions = (value: number, questions: readonly string[]): Counted => ({
  value,
  unit: 'items',
  needed: questions.length,
  bound: 'at-least',
});
