import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since = datedFrom('XJ');

/** Xinjiang rule (2022). The nine sections of the draft (13) and the four decisions (41) are known by number only and left to the base. */
export const xinjiangParams: Partial<ProfileParams> = {
  catalogueRequired: since('2026-11-20', '6', '应当制定重大行政决策事项目录', true),
  studyReport: since('2026-11-20', '9', '形成书面研究论证报告', true),
  handlingLimit: since('2026-11-20', '10', '启动时明确办理时限', true),
  executionFields: since('2026-11-20', '13', '草案包括执行单位、经费和后评估计划', true),
  marketPlayersHeard: since('2026-11-20', '15', '重大经济决策听取市场主体意见', true),
  symposiumMaterialDays: since('2026-11-20', '17', '座谈会5日前送达材料', 5),
  hearingRequiredFor: since('2026-11-20', '18', '涉及群众切身利益的重要规划、政策、项目应当听证', [
    'plan',
    'policy',
    'resource',
    'project',
  ]),
  hearingNoticeDays: since('2026-11-20', '19', '听证会30日前公告', 30),
  hearingMinParticipants: since('2026-11-20', '20', '听证参加人不少于10人', 10),
  hearingListDays: since('2026-11-20', '20', '听证会7日前公布名单', 7),
  hearingMaterialDays: since('2026-11-20', '20', '听证会7日前送达材料', 7),
  hearingReportItems: since('2026-11-20', '21', '听证后形成听证报告', []),
  expertLeaderAttends: since('2026-11-20', '24', '承办单位负责人出席论证会', true),
  expertMin: since('2026-11-20', '25', '参加论证的专家一般不少于5人', 5, 'generally'),
  expertMinComplex: since('2026-11-20', '25', '争议大或者复杂的一般不少于7人', 7, 'generally'),
  expertKinds: since('2026-11-20', '25', '既有行业专家也有法律专家', ['trade', 'legal']),
  expertStudyWorkingDays: since('2026-11-20', '26', '专家研究材料的时间不少于7个工作日', 7),
  expertMajorityReason: since('2026-11-20', '28', '未采纳多数专家意见的说明理由', true),
  unitFirstReview: since('2026-11-20', '34', '承办单位先行合法性初审', true),
  unitMeeting: since('2026-11-20', '35', '承办单位集体讨论通过后送审', true),
  legalitySupplementWorkingDays: since('2026-11-20', '35', '5个工作日内补充材料', 5),
  legalityForwardWorkingDays: since('2026-11-20', '36', '办公机构5个工作日内转送审查', 5),
  legalityMinWorkingDays: since('2026-11-20', '36', '审查时间不少于7个工作日', 7),
  // Reading: research is taken as a site visit, a hearing as a meeting, asking advisers as consultation.
  legalityClockStops: since('2026-11-20', '38', '调研、听证、咨询顾问的时间不计入', [
    'site-visit',
    'meeting',
    'consultation',
  ]),
  legalityRework: since('2026-11-20', '39', '按审查意见修改或者补正后反馈', true),
  meetingMaterialsBefore: since('2026-11-20', '41', '会前送达材料', true),
  silenceIsConsent: since('2026-11-20', '41', '未发表意见的视为同意', true),
  rediscussedOnSubstance: since('2026-11-20', '42', '作重大修改的重新讨论', true),
  lapseMonths: since('2026-11-20', '42', '暂缓一年后仍不具备条件的终止', 12),
};
