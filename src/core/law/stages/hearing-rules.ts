import { hearingChoiceExplained } from '../instruments/d713/16-choice';
import { compulsoryHearingChecked } from '../instruments/d713/16-compulsory-check';
import { participantListPublished } from '../instruments/d713/16-list';
import { hearingPapersServed } from '../instruments/d713/16-materials';
import { hearingAnnounced } from '../instruments/d713/16-published';
import { selectionPublished } from '../instruments/d713/16-selection';
import { allSidesRepresented } from '../instruments/d713/16-sides';
import { hearingRecordSigned } from '../instruments/d713/17-signed';
import { hearingInPublicWithThreeSteps } from '../instruments/d713/17-steps';
import { hearingHostNeutral } from '../instruments/gdh2023/09-host';
import { hearingRequestAnswered } from '../instruments/gdh2023/14-request';
import { enoughParticipants } from '../instruments/gdh2023/19-participants';
import { hearingQuorumReached } from '../instruments/gdh2023/19-quorum';
import { oddSeats } from '../instruments/gdh2023/19-seats';
import { hearingReportInTime } from '../instruments/gdh2023/26-report';
import { arguedAgainAfterOpposition } from '../instruments/gdh2023/28-reargued';
import { hearingNoticeInTime } from '../instruments/hlj2021/19-notice';
import { compulsoryHearingHeld } from '../instruments/xj2022/18-compulsory';
import type { AnyRule } from '../rule';

export const hearingRules: readonly AnyRule[] = [
  compulsoryHearingChecked,
  hearingChoiceExplained,
  hearingRequestAnswered,
  compulsoryHearingHeld,
  hearingNoticeInTime,
  hearingAnnounced,
  selectionPublished,
  hearingHostNeutral,
  allSidesRepresented,
  enoughParticipants,
  oddSeats,
  participantListPublished,
  hearingPapersServed,
  hearingQuorumReached,
  hearingInPublicWithThreeSteps,
  hearingRecordSigned,
  hearingReportInTime,
  arguedAgainAfterOpposition,
];
