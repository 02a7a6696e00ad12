import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Operators and associations were heard. Whether the public was heard too is asked with its participation. */
export const operatorsHeard = checkRule({
  id: 'FCR/16.1/heard',
  ref: 'R096',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('FCR', '16.1', '应当听取有关经营者、行业协会商会等利害关系人关于公平竞争影响的意见', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '听取经营者、协会意见', en: 'Operators and associations were heard' },
  reads: ['operatorsHeard'],
  takenOn: ({ competitionConcludedOn, competitionFirstReviewOn }) => competitionConcludedOn ?? competitionFirstReviewOn,
  applies: ifCompetition,
  holds: ({ operatorsHeard }) => ({
    holds: operatorsHeard.length >= 1,
    values: { heard: operatorsHeard.length },
    counted: { value: operatorsHeard.length, unit: 'items', needed: 1, bound: 'at-least' },
  }),
  met: (v) => ({
    zh: `已听取 ${v.heard} 个利害关系人的意见。`,
    en: `${v.heard} operators and associations were heard.`,
  }),
  unmet: () => ({ zh: '未听取经营者、协会意见。', en: 'They were not heard.' }),
});
