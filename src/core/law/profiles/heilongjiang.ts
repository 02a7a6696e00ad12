import { civilDate } from '@/core/kernel';
import { instruments } from '../instrument';
import { gist } from '../provision';
import type { Dated } from './dated';
import type { ProfileParams } from './profile-params';

const since = <T>(article: string, words: string, value: T): Dated<T> => [
  {
    from: instruments.HLJ.inForceFrom,
    value,
    source: gist('HLJ', article, words),
    verifiedOn: civilDate('2026-11-20'),
  },
];

/** Heilongjiang Order 4 (2021): what it adds to or tightens in the national base. */
export const heilongjiangParams: Partial<ProfileParams> = {
  catalogueRequired: since('3', '应当制定年度重大行政决策事项目录', true),
  draftingMaxMonths: since('12', '草案拟订一般不超过3个月，确需延长的说明理由和时限', 3),
  draftSections: since('12', '草案一般包括决策事项、依据、目标、任务、措施、步骤、执行和配合部门、预算、后评估计划', [
    'matter',
    'basis',
    'goal',
    'tasks',
    'measures',
    'schedule',
    'executing-units',
    'budget',
    'evaluation-plan',
  ]),
  consultationMinDays: since('16', '公开征求意见期限不少于30日', 30),
  consultationNoticeFields: since('16', '公告载明草案及说明、途径和起止时间、单位和联系方式、代表报名条件等', [
    'draft',
    'explanation',
    'channels',
    'period',
    'contact',
  ]),
  symposiumMaterialDays: since('17', '座谈会5日前送达草案及说明', 5),
  hearingNoticeDays: since('19', '听证会30日前公告', 30),
  hearingListDays: since('19', '听证会7日前公布参加人名单', 7),
  hearingMaterialDays: since('19', '听证会7日前送达通知和材料', 7),
  expertMin: since('24', '参加论证的专家不得少于3人', 3),
  expertMinComplex: since('24', '涉及面广、争议较大或者特别复杂、敏感的不得少于5人', 5),
  riskFields: since('29', '社会稳定、公共安全、生态环境、财政金融、舆情等风险', [
    'social-stability',
    'public-safety',
    'ecology',
    'public-finance',
    'public-opinion',
  ]),
  legalityMinWorkingDays: since('35', '审查时间一般不少于7个工作日', 7),
  legalityMaxWorkingDays: since('35', '审查时间不超过15个工作日', 15),
  legalityExtensionWorkingDays: since('35', '复杂的经批准可以延长，延长不超过15个工作日', 15),
  legalitySupplementWorkingDays: since('33', '5个工作日内补充材料', 5),
  legalityClockStops: since('35', '补充材料、征求意见、实地调研、论证会议、委托机构的时间不计入', [
    'supplement',
    'consultation',
    'site-visit',
    'meeting',
    'agency',
  ]),
  legalityOutcomes: since('37', '五种审查意见', [
    'agree',
    'submit-with-risk',
    'adjust-then-submit',
    'return-for-procedure',
    'do-not-submit',
  ]),
  silenceIsConsent: since('39', '未发表意见的视为同意', true),
  evaluationTriggers: since('47', '决策依据或者客观情况变化、试点或者试行期满的也可以评估', [
    'short-of-effect',
    'many-opinions',
    'authority-need',
    'basis-changed',
    'trial-ended',
  ]),
  meetingOutcomes: since('39', '通过、不予通过、原则通过并适当修改、暂缓决策', [
    'passed',
    'rejected',
    'passed-with-changes',
    'deferred',
  ]),
  lapseMonths: since('40', '暂缓一年后仍不具备条件的程序自动终止', 12),
};
