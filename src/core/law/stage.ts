import type { Words } from '@/core/kernel';

/** The statutory stages, in the order of the file; participation to fair competition may run in parallel (HLJ 5). */
export const stageIds = [
  'catalogue',
  'initiation',
  'drafting',
  'participation',
  'hearing',
  'experts',
  'risk',
  'competition',
  'legality',
  'discussion',
  'publication',
  'archive',
  'execution',
  'evaluation',
  'adjustment',
  'responsibility',
] as const;
export type StageId = (typeof stageIds)[number];

export const stageWords: Readonly<Record<StageId, Words>> = {
  catalogue: { zh: '提出与目录', en: 'Proposal and catalogue' },
  initiation: { zh: '决策启动', en: 'Initiation' },
  drafting: { zh: '拟订草案与方案', en: 'Drafting and options' },
  participation: { zh: '公众参与', en: 'Public participation' },
  hearing: { zh: '听证', en: 'Hearing' },
  experts: { zh: '专家论证', en: 'Expert review' },
  risk: { zh: '风险评估', en: 'Risk assessment' },
  competition: { zh: '公平竞争审查', en: 'Fair-competition review' },
  legality: { zh: '合法性审查', en: 'Legality review' },
  discussion: { zh: '集体讨论决定', en: 'Collective discussion' },
  publication: { zh: '请示报告与公布', en: 'Party report and publication' },
  archive: { zh: '归档', en: 'Archive' },
  execution: { zh: '决策执行', en: 'Execution' },
  evaluation: { zh: '决策后评估', en: 'Post-evaluation' },
  adjustment: { zh: '调整与中止', en: 'Adjustment and suspension' },
  responsibility: { zh: '责任与留存', en: 'Responsibility' },
};

/**
 * The doors of the procedure. A `blocks` rule bars one of them: while it is breached or undetermined, the act behind the
 * door is refused. `legality` and `discussion` are the two rigid gates of D713 25.2 and 30.1.
 */
export const gateIds = [
  'start',
  'participation',
  'hearing',
  'legality',
  'discussion',
  'decision',
  'publication',
  'archive',
  'close-execution',
] as const;
export type GateId = (typeof gateIds)[number];

export const gateWords: Readonly<Record<GateId, Words>> = {
  start: { zh: '启动决策', en: 'Starting the decision' },
  participation: { zh: '公开征求意见', en: 'Opening consultation' },
  hearing: { zh: '举行听证会', en: 'Holding the hearing' },
  legality: { zh: '送请合法性审查', en: 'Sending for legality review' },
  discussion: { zh: '提请集体讨论', en: 'Submitting for collective discussion' },
  decision: { zh: '集体讨论决定', en: 'Deciding collectively' },
  publication: { zh: '公布决策', en: 'Publishing the decision' },
  archive: { zh: '归档办结', en: 'Closing the file' },
  'close-execution': { zh: '办结执行', en: 'Closing the execution' },
};
