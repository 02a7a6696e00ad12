import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since = datedFrom('AH');

/** Anhui Order 300 (2020). Its eight kinds of material for the meeting are known by number only and left to the base. */
export const anhuiParams: Partial<ProfileParams> = {
  consultationOrHearing: since('2026-11-20', '12', '直接涉及群众切身利益的应当公开征求意见或者听证', true),
  livelihoodPoll: since('2026-11-20', '12', '重大民生决策应当进行民意调查', true),
  hearingNoticeDays: since('2026-11-20', '15', '听证会10日前公告', 10),
  hearingQuorum: since('2026-11-20', '15', '到会人数不少于三分之二', 2 / 3),
  hearingMinParticipants: since('2026-11-20', '16', '听证参加人不少于10人', 10),
  expertMin: since('2026-11-20', '22', '参加论证的专家不少于5人', 5),
  expertMinComplex: since('2026-11-20', '22', '涉及面广、争议大或者特别复杂的一般不少于9人', 9, 'generally'),
  expertMaterialDays: since('2026-11-20', '22', '论证7日前送达材料', 7),
  riskRequiredFor: since(
    '2026-11-20',
    '24',
    '重要规划和区划调整、产业政策和公共价格、重大公共利益政策和改革、资源政策、公共建设项目、其他应当评估',
    [
      'plans-and-boundaries',
      'industrial-policy-and-prices',
      'public-interest-policies-and-reforms',
      'resource-policies',
      'public-projects',
      'others',
    ],
  ),
  riskPlan: since('2026-11-20', '25', '制定风险评估方案', true),
  riskGrades: since('2026-11-20', '25', '风险评估报告明确风险等级', ['high', 'medium', 'low']),
  legalityMinWorkingDays: since('2026-11-20', '31–34', '合法性审查时间一般不少于7个工作日', 7, 'generally'),
  competitionMinWorkingDays: since('2026-11-20', '28', '市场监管部门公平竞争复审时间不少于7个工作日', 7),
};
