import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** First review and conclusion are on file: the words of the text as they stand. */
export const documentsOfFcr202414p1 = checkRule({
  id: 'FCR/14.1/documents',
  ref: 'R094',
  stage: 'competition',
  layer: 'N',
  rests: [quoted('FCR', '14.1', '起草单位应当开展初审，并将政策措施草案和初审意见送市场监督管理部门审查')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'market-regulator',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '初审意见和审查结论在案', en: 'First review and conclusion are on file' },
  reads: ['competitionFirstReviewOn', 'competitionConcludedOn'],
  applies: ifCompetition,
  holds: ({ competitionFirstReviewOn: first, competitionConcludedOn: concluded }) => first <= concluded,
  met: () => ({ zh: '初审与结论均在案。', en: 'Both are on file.' }),
  unmet: () => ({ zh: '审查结论早于初审。', en: 'The conclusion is before the first review.' }),
});
