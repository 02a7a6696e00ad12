import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const notExcluded = checkRule({
  id: 'D713/3.2/exclusion',
  ref: 'R002',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '3.2',
      '财政政策、货币政策等宏观调控决策，政府立法决策以及突发事件应急处置决策不适用本条例',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'start',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  decidesScope: true,
  title: { zh: '不属于排除事项', en: 'Not one of the excluded matters' },
  reads: ['exclusion'],
  holds: ({ exclusion }) => exclusion === null,
  met: () => ({
    zh: '不属于宏观调控、政府立法、应急处置决策。',
    en: 'Neither macro-control, nor legislation, nor emergency response.',
  }),
  unmet: () => ({ zh: '属于排除事项，不适用本条例。', en: 'It is an excluded matter; the decree does not apply.' }),
});
