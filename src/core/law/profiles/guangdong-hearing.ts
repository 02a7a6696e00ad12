import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since = datedFrom('GDH');

/** Guangdong Order 303 (2023), on hearings only. */
export const guangdongHearingParams: Partial<ProfileParams> = {
  catalogueHearingFlag: since('2026-11-20', '3', '是否听证在目录中载明', true),
  hearingHostImpartial: since('2026-11-20', '9', '主持人不得参与起草，也不得有利害关系', true),
  hearingRequestReplyWorkingDays: since('2026-11-20', '14', '听证申请在征求意见结束后10个工作日内答复', 10),
  hearingNoticeDays: since('2026-11-20', '16', '听证会20日前公告', 20),
  hearingMinParticipants: since('2026-11-20', '19', '听证参加人为单数，不少于9人', 9),
  hearingOddParticipants: since('2026-11-20', '19', '听证参加人为单数，不少于9人', true),
  hearingQuorum: since('2026-11-20', '19', '到会人数不少于三分之二，否则延期', 2 / 3),
  hearingMaxDelayDays: since('2026-11-20', '19', '延期不超过30日', 30),
  hearingListDays: since('2026-11-20', '20', '听证会10日前公布全部人员名单', 10),
  hearingMaterialDays: since('2026-11-20', '21', '听证会7日前送达材料', 7),
  hearingReportItems: since('2026-11-20', '26', '听证报告载明六项内容', [
    'organisation',
    'participants',
    'opinions',
    'disputes',
    'analysis',
    'other',
  ]),
  hearingReportDays: since('2026-11-20', '26', '听证后10日内形成听证报告', 10),
  hearingMajorityReargued: since('2026-11-20', '28', '多数参加人反对的，进一步论证', true),
};
