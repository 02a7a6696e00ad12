import { civilDate } from '@/core/kernel';
import { type InstrumentId, instruments } from '../instrument';
import { gist, quoted } from '../provision';
import type { Dated } from './dated';
import type { ProfileParams } from './profile-params';
import { riskGradeBoundsInPractice } from './risk-grade-bounds';

const since = <T>(instrument: InstrumentId, article: string, quote: string, value: T): Dated<T> => [
  {
    from: instruments[instrument].inForceFrom,
    value,
    source: quoted(instrument, article, quote),
    verifiedOn: civilDate('2026-11-20'),
  },
];
const silent: Dated<never> = [];

/** No text sets it: good practice of keeping a record, which warns and never blocks. */
const practised = <T>(words: string, value: T): Dated<T> => [
  {
    from: instruments.PRACTICE.inForceFrom,
    value,
    source: gist('PRACTICE', '—', words),
    verifiedOn: civilDate('2026-11-29'),
    force: 'generally',
  },
];

/** The national base: State Council Decree 713, with the periods of the regulations beside it. */
export const nationalParams: ProfileParams = {
  catalogueRequired: since('D713', '3.3', '决策机关可以根据本条第一款的规定', false),
  offCatalogueExplained: silent,
  catalogueHearingFlag: silent,
  yearEndDisclosureBy: silent,
  studyReport: silent,
  handlingLimit: silent,
  executionFields: silent,
  consultationRequired: silent,
  consultationOrHearing: silent,
  marketPlayersHeard: silent,
  livelihoodPoll: silent,
  onlineInteractionDays: silent,
  reconsultation: silent,
  hearingRequiredFor: silent,
  hearingMinParticipants: silent,
  hearingOddParticipants: silent,
  hearingQuorum: silent,
  hearingMaxDelayDays: silent,
  hearingHostImpartial: silent,
  hearingReportItems: silent,
  hearingReportDays: silent,
  hearingMajorityReargued: silent,
  hearingRequestReplyWorkingDays: silent,
  expertOdd: silent,
  expertMaxAuthorityShare: silent,
  expertKinds: silent,
  expertMaterialDays: silent,
  expertStudyWorkingDays: silent,
  expertLeaderAttends: silent,
  expertMajorityReason: silent,
  riskRequiredFor: silent,
  riskGradeBounds: riskGradeBoundsInPractice,
  riskPlan: silent,
  riskGrades: silent,
  riskThirdPartyFit: silent,
  endGroundsRaised: silent,
  competitionMinWorkingDays: silent,
  competitionBeforeLegality: silent,
  unitFirstReview: silent,
  unitMeeting: silent,
  legalityForwardWorkingDays: silent,
  legalityRework: silent,
  meetingMaterialsBefore: silent,
  legalityLeaderAttends: silent,
  rediscussedOnSubstance: silent,
  draftingMaxMonths: silent,
  draftSections: silent,
  consultationMinDays: since('D713', '15.1', '公开征求意见的期限一般不少于30日', 30),
  consultationNoticeFields: since('D713', '15.1', '公布决策草案及其说明等材料，明确提出意见的方式和期限', [
    'draft',
    'explanation',
    'channels',
    'period',
  ]),
  symposiumMaterialDays: silent,
  hearingNoticeDays: silent,
  hearingListDays: since('D713', '16.3', '听证参加人名单应当提前向社会公布', 1),
  hearingMaterialDays: since('D713', '16.3', '听证会材料应当于召开听证会7日前送达听证参加人', 7),
  expertMin: silent,
  expertMinComplex: silent,
  riskFields: since('D713', '22.1', '可能对社会稳定、公共安全等方面造成不利影响的', [
    'social-stability',
    'public-safety',
  ]),
  legalityMinWorkingDays: since('D713', '26.2', '一般不少于7个工作日', 7),
  legalityMaxWorkingDays: silent,
  legalityExtensionWorkingDays: silent,
  legalitySupplementWorkingDays: silent,
  legalityClockStops: silent,
  legalityFileKinds: since(
    'D713',
    '26.1',
    '应当提供决策草案及相关材料，包括有关法律、法规、规章等依据和履行决策法定程序的说明等',
    ['draft', 'explanation', 'basis-texts', 'procedure-account'],
  ),
  legalityOutcomes: silent,
  silenceIsConsent: silent,
  discussionPackKinds: since('D713', '29.1', '决策承办单位提交决策机关讨论决策草案，应当报送下列材料', [
    'draft',
    'legality-opinion',
  ]),
  meetingOutcomes: silent,
  lapseMonths: silent,
  archiveMaxDays: silent,
  executionReportMonths: silent,
  evaluationTriggers: since('D713', '36.1', '有下列情形之一的，决策机关可以组织决策后评估', [
    'short-of-effect',
    'many-opinions',
    'authority-need',
  ]),
  evaluationRequired: silent,
  suspensionToMeeting: silent,
  reviewReportBy: silent,
  publishMaxWorkingDays: since('OGI', '26.1', '20个工作日内', 20),
  archiveTransferYears: since('ARC', '20.2', '应当自档案形成之日起满二十年即向有关的国家档案馆移交', 20),
  backdatingReasonDays: practised('办理后超过十日才记入案卷的，说明理由', 10),
};
