import { civilDate } from '@/core/kernel';
import { type InstrumentId, instruments } from '../instrument';
import { quoted } from '../provision';
import type { Dated } from './dated';
import type { ProfileParams } from './profile-params';

const since = <T>(instrument: InstrumentId, article: string, quote: string, value: T): Dated<T> => [
  {
    from: instruments[instrument].inForceFrom,
    value,
    source: quoted(instrument, article, quote),
    verifiedOn: civilDate('2026-11-20'),
  },
];
const silent: Dated<never> = [];

/** The national base: State Council Decree 713, with the periods of the regulations beside it. */
export const nationalParams: ProfileParams = {
  catalogueRequired: since('D713', '3.3', '决策机关可以根据本条第一款的规定', false),
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
  legalityOutcomes: silent,
  silenceIsConsent: silent,
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
};
