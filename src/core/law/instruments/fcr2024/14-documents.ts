import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeDecision } from '../../order-of-days';
import { quoted } from '../../provision';

/**
 * The drafter’s first review and the regulator’s conclusion are on file, in this order, before the decision; recorded that one is not
 * there is the breach. Reading: a conclusion of the unit that leads the drafting is not the regulator’s review; the regulator
 * may be one of the units beside it, for it reviews together with who drafts.
 */
export const competitionDocumentsHeld = checkRule({
  id: 'FCR/14.1/documents',
  ref: 'R094',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('FCR', '14.1', '起草单位应当开展初审，并将政策措施草案和初审意见送市场监督管理部门审查', '2026-11-29'),
    quoted('FCR', '14.1', '由本级人民政府市场监督管理部门会同起草单位在起草阶段开展公平竞争审查', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'market-regulator',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '初审意见和审查结论在案', en: 'First review and conclusion are on file' },
  reads: ['competitionFirstReviewOn', 'competitionConcludedOn'],
  step: 'competitionConcludedOn',
  after: ['competitionFirstReviewOn', 'competitionSubmittedOn'],
  before: beforeDecision,
  applies: ifCompetition,
  atOnce: (facts) => {
    const { competitionFirstReviewOn: first, competitionConcludedOn: concluded, competitionReviewerUnit: unit } = facts;
    if (unit && unit === facts.leadUnit)
      return {
        holds: false,
        says: {
          zh: `审查结论由承办单位${unit}自己作出，应当由市场监督管理部门审查。`,
          en: `The conclusion is of ${unit}, which leads the matter; the market regulator reviews it.`,
        },
      };
    return first === null || concluded === null ? false : undefined;
  },
  holds: () => true,
  met: () => ({ zh: '初审与结论均在案。', en: 'Both are on file.' }),
  unmet: () => ({ zh: '没有初审意见或者审查结论。', en: 'The first review or the conclusion is not there.' }),
});
