import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since = datedFrom('JS');

/** Jiangsu Order 134 (2020). The five sections of the draft (11) are known by number only and left to the base. */
export const jiangsuParams: Partial<ProfileParams> = {
  onlineInteractionDays: since('2026-11-20', '17', '网上互动7日前公告', 7),
  expertMin: since('2026-11-20', '22', '参加论证的专家不少于5人', 5),
  expertMaterialDays: since('2026-11-20', '24', '论证7日前送达材料', 7),
  riskThirdPartyFit: since('2026-11-20', '28', '第三方机构具备相应条件且无利害关系', true),
  riskPlan: since('2026-11-20', '29', '制定风险评估方案', true),
  riskGrades: since('2026-11-20', '29', '风险评估报告载明风险等级', ['high', 'medium', 'low']),
  lapseMonths: since('2026-11-20', '40', '暂缓或者修改后1年内未再提请的，程序终止', 12),
};
