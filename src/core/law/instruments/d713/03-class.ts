import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const inOneOfFiveClasses = checkRule({
  id: 'D713/3.1/class',
  ref: 'R001',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [quoted('D713', '3.1', '本条例所称重大行政决策事项', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'start',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  decidesScope: true,
  title: { zh: '事项属于五类之一', en: 'The matter falls under one of the five classes' },
  reads: ['matterClass'],
  holds: ({ matterClass }) => matterClass !== null,
  met: () => ({ zh: '属于第3条所列事项。', en: 'It falls under a class of Article 3.' }),
  unmet: () => ({
    zh: '不属于第3条所列五类事项，不适用重大行政决策程序。',
    en: 'It falls under none of the five classes; the procedure does not apply.',
  }),
});
