import type { Words } from '@/core/kernel';
import type { StageId } from '@/core/law';

export interface SearchPlace {
  readonly tab: string;
  readonly title: Words;
  /** Other words people look for it by. */
  readonly also: string;
  /** Stage of the matters that come first. */
  readonly stage?: StageId;
}

/** Places of a matter, by the words they are looked for. */
export const searchPlaces: readonly SearchPlace[] = [
  { tab: 'brief', title: { zh: '一页纸', en: 'Brief' }, also: '简报 概要 摘要 summary one page' },
  { tab: 'procedure', title: { zh: '程序', en: 'Procedure' }, also: '办理 流程 阶段 表单 stages steps forms' },
  { tab: 'schedule', title: { zh: '排期', en: 'Schedule' }, also: '期限 最早 时间 假设 plan dates deadlines what if' },
  {
    tab: 'options',
    title: { zh: '草案与方案', en: 'Draft and options' },
    also: '备选 比较 打分 alternatives ranking',
    stage: 'drafting',
  },
  {
    tab: 'opinions',
    title: { zh: '意见', en: 'Comments' },
    also: '征求意见 公众参与 批次 采纳 opinions views consultation batches',
    stage: 'participation',
  },
  {
    tab: 'experts',
    title: { zh: '专家', en: 'Experts' },
    also: '论证 评分 panel review demonstration',
    stage: 'experts',
  },
  { tab: 'risk', title: { zh: '风险', en: 'Risk' }, also: '风险评估 稳评 措施 assessment measures', stage: 'risk' },
  {
    tab: 'hearing',
    title: { zh: '听证', en: 'Hearing' },
    also: '听证会 公告 参加人 代表 笔录 hearings notice seats',
    stage: 'hearing',
  },
  { tab: 'competition', title: { zh: '公平竞争', en: 'Fair competition' }, also: '审查 review', stage: 'competition' },
  {
    tab: 'legality',
    title: { zh: '合法性审查', en: 'Legality' },
    also: '司法 送审 审查意见 review',
    stage: 'legality',
  },
  {
    tab: 'meeting',
    title: { zh: '集体讨论', en: 'Meeting' },
    also: '常务会议 全体会议 上会 纪要 discussion minutes',
    stage: 'discussion',
  },
  {
    tab: 'execution',
    title: { zh: '执行', en: 'Execution' },
    also: '任务 进度 落实 tasks progress',
    stage: 'execution',
  },
  { tab: 'evidence', title: { zh: '数据依据', en: 'Evidence' }, also: '图表 证据 data charts' },
  {
    tab: 'letters',
    title: { zh: '问询与批示', en: 'Letters' },
    also: '批示 询问 退回 答复 往来 instruction question return answer',
  },
  { tab: 'papers', title: { zh: '文书', en: 'Papers' }, also: '文件 材料 附件 documents files' },
  { tab: 'record', title: { zh: '留痕', en: 'Record' }, also: '案卷 记录 历史 导出 entries history trace' },
  {
    tab: 'record',
    title: { zh: '更正、撤回', en: 'Correct or withdraw an entry' },
    also: '改错 修改 复核 correction withdrawal amend mistake undo',
  },
  { tab: 'inspection', title: { zh: '督察', en: 'Inspection' }, also: '检查 卷宗 判定 findings audit' },
];

/** Words people use for an act beside its title. */
export const actWords: Readonly<Record<string, string>> = {
  receiveOpinions: '导入意见 意见导入 封存 批次 import opinions comments file csv xlsx',
  openConsultation: '征求意见 公告 notice comment',
  answerOpinions: '答复意见 采纳情况 reply',
};
