import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { itemsDue } from '../../items-due';
import { paraphrased } from '../../provision';

export const draftNamesExecution = checkRule({
  id: 'HLJ/12/execution-fields',
  ref: 'R029',
  stage: 'drafting',
  layer: 'H',
  parameter: 'executionFields',
  legalBasis: [paraphrased('HLJ', '12', '草案一般包括执行和配合部门、经费预算、后评估计划', '2026-11-20')],
  force: 'generally',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '草案含执行、预算、后评估', en: 'Executing unit, budget and evaluation plan are in the draft' },
  reads: ['draftSections'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds: ({ draftSections }) =>
    itemsDue('draftSections', ['executing-units', 'budget', 'evaluation-plan'], draftSections),
  met: () => ({ zh: '三项内容齐全。', en: 'All three are there.' }),
  unmet: ({ zh = '', en = '' }) => ({ zh: `草案缺少：${zh}。`, en: `Missing from the draft: ${en}.` }),
});
