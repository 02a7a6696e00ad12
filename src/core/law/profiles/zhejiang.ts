import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since2015 = datedFrom('ZJ15');
const since2023 = datedFrom('ZJ23');

/** Zhejiang: Order 337 (2015) sets no day numbers, so those of the base stay; the legality rule of 2023 adds review times. */
export const zhejiangParams: Partial<ProfileParams> = {
  silenceIsConsent: since2015('2026-11-20', '18', '未发表意见的视为同意', true),
  competitionBeforeLegality: since2023('2026-11-20', '17', '未经公平竞争审查的不得提交合法性审查', true),
  legalityMinWorkingDays: since2023('2026-11-20', '24', '审查时间不少于5个工作日', 5),
  legalityMaxWorkingDays: since2023('2026-11-20', '24', '审查时间不超过15个工作日', 15),
  legalityOutcomes: since2023('2026-11-20', '25', '合法、修改、补正程序、不合法四种意见', [
    'agree',
    'adjust-then-submit',
    'return-for-procedure',
    'do-not-submit',
  ]),
  reviewReportBy: since2023('2026-11-20', '41', '每年3月31日前报告上一年度合法性审查工作情况', '03-31'),
  legalityLeaderAttends: since2023('2026-11-20', '35', '审查机构负责人列席会议', true),
};
