import { submissionPackComplete } from '../instruments/d713/29-pack';
import { submissionPapersHeld } from '../instruments/d713/29-papers';
import { chiefSpokeLast } from '../instruments/d713/30-chief-last';
import { dissentRecorded } from '../instruments/d713/30-dissent';
import { everyMemberRecorded } from '../instruments/d713/30-everyone';
import { discussedAtMeeting } from '../instruments/d713/30-meeting';
import { againstMajorityExplained } from '../instruments/d713/30-reasons';
import { legalityHandlingInPack } from '../instruments/hlj2021/38-handling';
import { unitOpinionsInPack } from '../instruments/hlj2021/38-unit-opinions';
import { reviewLeaderAttended } from '../instruments/hlj2021/39-legality-leader';
import { meetingPapersInTime } from '../instruments/hlj2021/39-materials';
import { minutesSigned } from '../instruments/hlj2021/39-minutes';
import { outcomeAllowed } from '../instruments/hlj2021/39-outcome';
import { changeOfSubstanceDiscussed } from '../instruments/hlj2021/40-changes';
import { lapsedSuspensionEnds } from '../instruments/hlj2021/40-lapse';
import type { AnyRule } from '../rule';

export const discussionRules: readonly AnyRule[] = [
  submissionPackComplete,
  submissionPapersHeld,
  unitOpinionsInPack,
  legalityHandlingInPack,
  meetingPapersInTime,
  discussedAtMeeting,
  reviewLeaderAttended,
  everyMemberRecorded,
  chiefSpokeLast,
  againstMajorityExplained,
  dissentRecorded,
  outcomeAllowed,
  minutesSigned,
  changeOfSubstanceDiscussed,
  lapsedSuspensionEnds,
];
