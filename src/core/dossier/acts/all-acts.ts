import type { AnyAct } from '../act';
import { announceHearing } from './announce-hearing';
import { answerOpinions } from './answer-opinions';
import { appointExpertPanel } from './appoint-expert-panel';
import { archiveDossier } from './archive-dossier';
import { checkOtherApprovals } from './check-other-approvals';
import { checkRecord } from './check-record';
import { compareOptions } from './compare-options';
import { completeProposal } from './complete-proposal';
import { concludeCompetitionReview } from './conclude-competition-review';
import { consultUnits } from './consult-units';
import { endMatter } from './end-matter';
import { enterInCatalogue } from './enter-in-catalogue';
import { explainOffCatalogue } from './explain-off-catalogue';
import { extendConsultation } from './extend-consultation';
import { extendReview } from './extend-review';
import { findControllability } from './find-controllability';
import { hearGroup } from './hear-group';
import { hearMarketPlayers } from './hear-market-players';
import { holdHearing } from './hold-hearing';
import { issueLegalityOpinion } from './issue-legality-opinion';
import { judgeApplicability } from './judge-applicability';
import { judgeFeatures } from './judge-features';
import { judgeProcedures } from './judge-procedures';
import { nameExecutingUnit } from './name-executing-unit';
import { openConsultation } from './open-consultation';
import { planParticipation } from './plan-participation';
import { planRiskAssessment } from './plan-risk-assessment';
import { proposeMatter } from './propose-matter';
import { publishDecision } from './publish-decision';
import { publishHearingList } from './publish-hearing-list';
import { publishParticipationReport } from './publish-participation-report';
import { receiveOpinions } from './receive-opinions';
import { receiveReviewFile } from './receive-review-file';
import { recordCompetitionFirstReview } from './record-competition-first-review';
import { recordDiscussion } from './record-discussion';
import { recordDraft } from './record-draft';
import { recordRediscussion } from './record-rediscussion';
import { recordStudy } from './record-study';
import { recordSurvey } from './record-survey';
import { recordSymposium } from './record-symposium';
import { recordUnitFirstReview } from './record-unit-first-review';
import { recordUnitMeeting } from './record-unit-meeting';
import { replanMatter } from './replan-matter';
import { reportExpertArgument } from './report-expert-argument';
import { reportRisk } from './report-risk';
import { reportToParty } from './report-to-party';
import { respondToLegalityOpinion } from './respond-to-legality-opinion';
import { resumeMatter } from './resume-matter';
import { resumeReviewClock } from './resume-review-clock';
import { reviewRiskReport } from './review-risk-report';
import { scheduleMeeting } from './schedule-meeting';
import { serveHearingPapers } from './serve-hearing-papers';
import { signExpertOpinion } from './sign-expert-opinion';
import { signMinutes } from './sign-minutes';
import { startDecision } from './start-decision';
import { stopReviewClock } from './stop-review-clock';
import { submitForDiscussion } from './submit-for-discussion';
import { submitForLegalityReview } from './submit-for-legality-review';
import { suspendMatter } from './suspend-matter';

/** Every act a person can carry out, in the order of the procedure. */
export const allActs: readonly AnyAct[] = [
  proposeMatter,
  completeProposal,
  judgeApplicability,
  enterInCatalogue,
  explainOffCatalogue,
  replanMatter,
  recordStudy,
  startDecision,
  judgeFeatures,
  judgeProcedures,
  recordDraft,
  compareOptions,
  consultUnits,
  planParticipation,
  openConsultation,
  extendConsultation,
  receiveOpinions,
  recordSymposium,
  recordSurvey,
  hearGroup,
  hearMarketPlayers,
  answerOpinions,
  publishParticipationReport,
  announceHearing,
  publishHearingList,
  serveHearingPapers,
  holdHearing,
  appointExpertPanel,
  signExpertOpinion,
  reportExpertArgument,
  planRiskAssessment,
  reportRisk,
  reviewRiskReport,
  findControllability,
  recordCompetitionFirstReview,
  concludeCompetitionReview,
  recordUnitFirstReview,
  recordUnitMeeting,
  submitForLegalityReview,
  receiveReviewFile,
  stopReviewClock,
  resumeReviewClock,
  extendReview,
  issueLegalityOpinion,
  respondToLegalityOpinion,
  submitForDiscussion,
  scheduleMeeting,
  recordDiscussion,
  recordRediscussion,
  signMinutes,
  suspendMatter,
  resumeMatter,
  endMatter,
  reportToParty,
  checkOtherApprovals,
  publishDecision,
  nameExecutingUnit,
  archiveDossier,
  checkRecord,
];

export const actOfType = (type: string): AnyAct | undefined => allActs.find((act) => act.type === type);
