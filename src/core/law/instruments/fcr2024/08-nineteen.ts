import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const nineteenItemsAnswered = checkRule({
  id: 'FCR/8.1/nineteen',
  ref: 'R095',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('FCR', '8.1', '不得含有下列限制或者变相限制市场准入和退出的内容', '2026-11-29'),
    quoted('FCR', '9.1', '不得含有下列限制商品、要素自由流动的内容', '2026-11-29'),
    quoted('FCR', '10.1', '不得含有下列影响生产经营成本的内容', '2026-11-29'),
    quoted('FCR', '11.1', '不得含有下列影响生产经营行为的内容', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '逐条回答十九项', en: 'Each of the nineteen items was answered' },
  reads: ['competitionAnswers'],
  applies: ifCompetition,
  takenOn: ({ competitionFirstReviewOn, competitionConcludedOn }) => competitionFirstReviewOn ?? competitionConcludedOn,
  holds: ({ competitionAnswers, competitionException }) =>
    competitionAnswers.length !== 19
      ? false
      : !competitionAnswers.includes(true) ||
        (competitionException === undefined ? { missing: ['competitionException'] } : competitionException !== null),
  met: () => ({ zh: '十九项均已审查。', en: 'All nineteen were answered.' }),
  unmet: () => ({
    zh: '存在限制竞争内容且未适用例外，或未逐条回答。',
    en: 'Restrictive content without an exception, or items unanswered.',
  }),
});
