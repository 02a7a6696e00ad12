import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule, type Verdict } from '../../check-rule';
import { decidedOnRecord } from '../../left-out';
import { quoted } from '../../provision';

const leftOut: Verdict = {
  holds: false,
  says: { zh: '没有公平竞争审查结论。', en: 'There is no conclusion.' },
};

/** No conclusion is the breach, and so is none in a whole record once it was decided. */
export const competitionConclusionAllows = checkRule({
  id: 'FCR/18.1/conclusion',
  ref: 'R094',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('FCR', '18.1', '不得出台', '2026-11-29'),
    quoted('FCR', '17.1', '在评估对公平竞争影响后，作出审查结论', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'legality',
  dutyHolder: 'market-regulator',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '未通过公平竞争审查不得出台', en: 'Contrary to fair competition, it cannot be issued' },
  reads: ['competitionConclusion'],
  applies: ifCompetition,
  atOnce: (facts) => (facts.competitionConclusion === undefined && decidedOnRecord(facts) ? leftOut : undefined),
  takenOn: ({ competitionConcludedOn }) => competitionConcludedOn,
  holds: ({ competitionConclusion }) =>
    competitionConclusion === null ? leftOut : competitionConclusion !== 'inconsistent',
  met: () => ({ zh: '审查结论允许出台。', en: 'The conclusion allows it.' }),
  unmet: () => ({ zh: '审查结论为不符合，不得出台。', en: 'Found contrary to fair competition: it cannot be issued.' }),
});
