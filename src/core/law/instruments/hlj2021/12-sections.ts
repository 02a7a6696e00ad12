import { civilDate } from '@/core/kernel';
import { itemsDue } from '../../items-due';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

export const draftSectionsComplete = parameterRule({
  id: 'HLJ/12/sections',
  ref: 'R023',
  stage: 'drafting',
  layer: 'H',
  parameter: 'draftSections',
  legalBasis: [
    paraphrased(
      'HLJ',
      '12',
      '草案一般包括决策事项、依据、目标、任务、措施、步骤、执行和配合部门、预算、后评估计划',
      '2026-11-20',
    ),
  ],
  force: 'generally',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '草案内容齐全', en: 'The draft has all sections' },
  reads: ['draftSections'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds: ({ draftSections }, { value: sections }) => itemsDue('draftSections', sections, draftSections),
  met: () => ({ zh: '草案应有内容齐全。', en: 'All sections are there.' }),
  unmet: ({ zh = '', en = '' }) => ({ zh: `草案缺少：${zh}。`, en: `Missing from the draft: ${en}.` }),
});
