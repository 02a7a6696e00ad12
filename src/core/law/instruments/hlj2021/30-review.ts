import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { beforeReview, doneAfter } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** Reviewed in writing by people who did not write it, before the draft is sent for review. */
export const riskReviewedByOthers = checkRule({
  id: 'HLJ/30/review',
  ref: 'R087',
  stage: 'risk',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '30', '编审分离，评审人员与编制人员不得相同并出具书面意见', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '编审分离', en: 'Reviewed by people who did not write it' },
  reads: ['riskReviewedOn', 'riskReviewers', 'riskAuthors'],
  applies: ifRiskInFull,
  takenOn: ({ riskReviewedOn }) => riskReviewedOn,
  atOnce(facts) {
    if (facts.riskReviewOpinion === null)
      return { holds: false, says: { zh: '评审没有出具书面意见。', en: 'The reviewers gave no written opinion.' } };
    const late = doneAfter(facts, 'riskReviewedOn', beforeReview);
    return late && { tooLate: late };
  },
  argues: ({ riskReviewOpinion }) =>
    argued({ zh: '评审人的具体意见', en: 'what the reviewers think of the report' }, riskReviewOpinion),
  holds: ({ riskReviewers, riskAuthors }) =>
    riskReviewers.length > 0 && !riskReviewers.some((name) => riskAuthors.includes(name)),
  met: () => ({ zh: '评审与编制分离。', en: 'Review and authorship are separate.' }),
  unmet: () => ({ zh: '评审人参与了编制。', en: 'A reviewer is an author.' }),
});
