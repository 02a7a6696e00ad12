import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Dissent is recorded with its words: the words of the text as they stand. */
export const dissentOfD71330p3 = checkRule({
  id: 'D713/30.3/dissent',
  ref: 'R126',
  stage: 'discussion',
  layer: 'N',
  rests: [
    quoted('D713', '30.3', '集体讨论决定情况应当如实记录，不同意见应当如实载明'),
    quoted('D713', '38.3', '有关人员对严重失误的决策表示不同意见的，按照规定减免责任'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '不同意见如实载明', en: 'Dissent is recorded with its words' },
  reads: ['statements'],
  holds: ({ statements }) => statements.every(({ position, text }) => position !== 'disagree' || text !== null),
  met: () => ({ zh: '不同意见均已载明。', en: 'Dissent is recorded.' }),
  unmet: () => ({ zh: '不同意见没有载明内容。', en: 'Dissent has no words.' }),
});
