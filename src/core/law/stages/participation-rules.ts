import { consultationOrHearingHeld } from '../instruments/ah2020/12-consultation-or-hearing';
import { livelihoodPollHeld } from '../instruments/ah2020/12-poll';
import { affectedGroupsConsulted } from '../instruments/d713/14-groups';
import { publicHeard } from '../instruments/d713/14-heard';
import { nonPublicBasisNamed } from '../instruments/d713/14-non-public-basis';
import { publicChannelsUsed } from '../instruments/d713/15-channels';
import { consultationPeriod } from '../instruments/d713/15-consultation-period';
import { noticeSaysHowAndUntilWhen } from '../instruments/d713/15-notice';
import { draftPublished } from '../instruments/d713/15-published';
import { shorteningExplained } from '../instruments/d713/15-shortening';
import { everyThemeAnswered } from '../instruments/d713/18-disposition';
import { openConsultationOfEveryMatter } from '../instruments/gz2022/consultation';
import { noticeFieldsComplete } from '../instruments/hlj2021/16-notice-fields';
import { symposiumPapersInTime } from '../instruments/hlj2021/17-symposium-papers';
import { marketPlayersHeard } from '../instruments/hlj2021/18-market-players';
import { participationReportPublished } from '../instruments/hlj2021/20-report';
import { onlineInteractionAnnounced } from '../instruments/js2020/17-online';
import { reconsultationOfPractice } from '../instruments/practice/reconsultation';
import type { AnyRule } from '../rule';

export const participationRules: readonly AnyRule[] = [
  publicHeard,
  nonPublicBasisNamed,
  consultationOrHearingHeld,
  openConsultationOfEveryMatter,
  draftPublished,
  noticeSaysHowAndUntilWhen,
  noticeFieldsComplete,
  consultationPeriod,
  shorteningExplained,
  publicChannelsUsed,
  affectedGroupsConsulted,
  marketPlayersHeard,
  livelihoodPollHeld,
  symposiumPapersInTime,
  onlineInteractionAnnounced,
  everyThemeAnswered,
  reconsultationOfPractice,
  participationReportPublished,
];
