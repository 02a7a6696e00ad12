import { adjustDecision } from './adjust-decision';
import { announceHearing } from './announce-hearing';
import { answerExecutionComment } from './answer-execution-comment';
import { answerLeader } from './answer-leader';
import { answerOpinions } from './answer-opinions';
import { appointExpertPanel } from './appoint-expert-panel';
import { appraiseOptions } from './appraise-options';
import { approveForMeeting } from './approve-for-meeting';
import { archiveDossier } from './archive-dossier';
import { askOfficer } from './ask-officer';
import { checkOtherApprovals } from './check-other-approvals';
import { checkRecord } from './check-record';
import { claimTolerance } from './claim-tolerance';
import { closeExecution } from './close-execution';
import { compareOptions } from './compare-options';
import { completeExecutionTask } from './complete-execution-task';
import { completeProposal } from './complete-proposal';
import { concludeCompetitionReview } from './conclude-competition-review';
import { confirmJudgement } from './confirm-judgement';
import { consultUnits } from './consult-units';
import { discloseCatalogueYear } from './disclose-catalogue-year';
import { endDecision } from './end-decision';
import { endMatter } from './end-matter';
import { enterInCatalogue } from './enter-in-catalogue';
import { explainOffCatalogue } from './explain-off-catalogue';
import { extendConsultation } from './extend-consultation';
import { extendReview } from './extend-review';
import { fileExpertOpinions } from './file-expert-opinions';
import { fileReviewerReport } from './file-reviewer-report';
import { findControllability } from './find-controllability';
import { freezeOptionAnalysis } from './freeze-option-analysis';
import { handOverMatter } from './hand-over-matter';
import { hearGroup } from './hear-group';
import { hearMarketPlayers } from './hear-market-players';
import { holdHearing } from './hold-hearing';
import { instruct } from './instruct';
import { issueLegalityOpinion } from './issue-legality-opinion';
import { judgeApplicability } from './judge-applicability';
import { judgeFeatures } from './judge-features';
import { judgePostEvaluation } from './judge-post-evaluation';
import { judgeProcedures } from './judge-procedures';
import { nameExecutingUnit } from './name-executing-unit';
import { nameScenarios } from './name-scenarios';
import { openConsultation } from './open-consultation';
import { planParticipation } from './plan-participation';
import { planPostEvaluation } from './plan-post-evaluation';
import { planRiskAssessment } from './plan-risk-assessment';
import { proposeMatter } from './propose-matter';
import { publishAnswers } from './publish-answers';
import { publishDecision } from './publish-decision';
import { publishHearingList } from './publish-hearing-list';
import { publishInterpretation } from './publish-interpretation';
import { publishParticipationReport } from './publish-participation-report';
import { putSuspensionToMeeting } from './put-suspension-to-meeting';
import { receiveOpinions } from './receive-opinions';
import { receiveReviewFile } from './receive-review-file';
import { recordCompetitionFirstReview } from './record-competition-first-review';
import { recordDiscussion } from './record-discussion';
import { recordDraft } from './record-draft';
import { recordExpertDraw } from './record-expert-draw';
import { recordExpertRound } from './record-expert-round';
import { recordExpertStatements } from './record-expert-statements';
import { recordLawVersion } from './record-law-version';
import { recordLossReduction } from './record-loss-reduction';
import { recordRediscussion } from './record-rediscussion';
import { recordResponsiblePersons } from './record-responsible-persons';
import { recordReviewReplaced } from './record-review-replaced';
import { recordStudy } from './record-study';
import { recordSurvey } from './record-survey';
import { recordSymposium } from './record-symposium';
import { recordUnitFirstReview } from './record-unit-first-review';
import { recordUnitMeeting } from './record-unit-meeting';
import { registerExecutionComment } from './register-execution-comment';
import { registerUnreportedProblem } from './register-unreported-problem';
import { relyOnEvidence } from './rely-on-evidence';
import { replanMatter } from './replan-matter';
import { reportExecution } from './report-execution';
import { reportExecutionProblem } from './report-execution-problem';
import { reportExpertArgument } from './report-expert-argument';
import { reportPostEvaluation } from './report-post-evaluation';
import { reportRisk } from './report-risk';
import { reportToParty } from './report-to-party';
import { respondToLegalityOpinion } from './respond-to-legality-opinion';
import { resumeExecution } from './resume-execution';
import { resumeMatter } from './resume-matter';
import { resumeReviewClock } from './resume-review-clock';
import { returnForSupplement } from './return-for-supplement';
import { reviewRiskReport } from './review-risk-report';
import { scheduleMeeting } from './schedule-meeting';
import { serveHearingPapers } from './serve-hearing-papers';
import { signConfidentiality } from './sign-confidentiality';
import { signExpertOpinion } from './sign-expert-opinion';
import { signMinutes } from './sign-minutes';
import { splitExecutionTasks } from './split-execution-tasks';
import { startDecision } from './start-decision';
import { stopReviewClock } from './stop-review-clock';
import { submitForDiscussion } from './submit-for-discussion';
import { submitForLegalityReview } from './submit-for-legality-review';
import { suspendExecution } from './suspend-execution';
import { suspendMatter } from './suspend-matter';

/** Every act a person can carry out, in the order of the procedure. */
export const allActs = [
  proposeMatter,
  completeProposal,
  judgeApplicability,
  enterInCatalogue,
  explainOffCatalogue,
  replanMatter,
  recordStudy,
  relyOnEvidence,
  startDecision,
  handOverMatter,
  judgeFeatures,
  judgeProcedures,
  confirmJudgement,
  recordDraft,
  compareOptions,
  appraiseOptions,
  nameScenarios,
  freezeOptionAnalysis,
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
  publishAnswers,
  publishParticipationReport,
  announceHearing,
  publishHearingList,
  serveHearingPapers,
  holdHearing,
  recordExpertDraw,
  appointExpertPanel,
  recordExpertStatements,
  recordExpertRound,
  signExpertOpinion,
  fileExpertOpinions,
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
  recordReviewReplaced,
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
  publishInterpretation,
  nameExecutingUnit,
  archiveDossier,
  checkRecord,
  splitExecutionTasks,
  completeExecutionTask,
  reportExecution,
  reportExecutionProblem,
  registerUnreportedProblem,
  registerExecutionComment,
  answerExecutionComment,
  closeExecution,
  judgePostEvaluation,
  planPostEvaluation,
  reportPostEvaluation,
  suspendExecution,
  putSuspensionToMeeting,
  resumeExecution,
  adjustDecision,
  endDecision,
  recordLossReduction,
  recordResponsiblePersons,
  claimTolerance,
  signConfidentiality,
  fileReviewerReport,
  recordLawVersion,
  discloseCatalogueYear,
  approveForMeeting,
  returnForSupplement,
  instruct,
  askOfficer,
  answerLeader,
] as const;
