import { datedFrom } from './dated-from';
import type { ProfileParams } from './profile-params';

const since = datedFrom('SH');

/** Shanghai Order 35 (2020). Its three decisions (35), four review outcomes and fourth trigger of evaluation (41) are known by number only and left to the base. */
export const shanghaiParams: Partial<ProfileParams> = {
  catalogueRequired: since('2026-11-20', '6', '应当制定年度重大行政决策事项目录', true),
  offCatalogueExplained: since('2026-11-20', '10', '目录外的重大事项启动前列入目录或者说明', true),
  handlingLimit: since('2026-11-20', '11', '启动时明确办理时限', true),
  hearingNoticeDays: since('2026-11-20', '17', '听证会30日前公告', 30),
  hearingListDays: since('2026-11-20', '17', '听证会7日前公布参加人名单', 7),
  hearingMaterialDays: since('2026-11-20', '17', '听证会7日前送达材料', 7),
  hearingReportItems: since('2026-11-20', '17', '听证后形成听证报告', []),
  riskGrades: since('2026-11-20', '24', '风险评估报告载明风险等级', ['high', 'medium', 'low']),
  unitFirstReview: since('2026-11-20', '26', '提交前承办单位先行合法性初审', true),
  unitMeeting: since('2026-11-20', '26', '提交前承办单位内部讨论通过', true),
  evaluationRequired: since('2026-11-20', '41', '有规定情形的，应当组织决策后评估', true),
  suspensionToMeeting: since('2026-11-20', '43', '紧急中止执行后提交集体讨论', true),
  endGroundsRaised: since(
    '2026-11-20',
    '27',
    '社会接受度低、技术上不可行、有重大风险且无有效措施的，提请终止程序',
    true,
  ),
};
