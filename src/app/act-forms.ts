import { type ComponentType, createElement, lazy } from 'react';
import type { ActForms } from '@/features/matter';

/** A form of a job, loaded with the other forms of that job when it is first opened. */
const form = <Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) =>
  lazy(() => load().then((forms) => ({ default: forms[name] })));

const initiation = () => import('@/features/initiation');
const drafting = () => import('@/features/drafting');
const consultation = () => import('@/features/consultation');
const experts = () => import('@/features/experts');
const risk = () => import('@/features/risk');
const competitionReview = () => import('@/features/competition-review');
const legality = () => import('@/features/legality');
const meeting = () => import('@/features/meeting');
const publication = () => import('@/features/publication');
const archive = () => import('@/features/archive');
const postEvaluation = () => import('@/features/post-evaluation');
const evidence = () => import('@/features/evidence');
const correspondence = () => import('@/features/correspondence');
const responsibility = () => import('@/features/responsibility');

/** Reads tables that a person brings: the adapter is chosen here. */
const receiveOpinionsForm = lazy(async () => {
  const [{ ReceiveOpinionsForm }, { fileTableReader }] = await Promise.all([
    consultation(),
    import('@/adapters/files'),
  ]);
  return { default: () => createElement(ReceiveOpinionsForm, { tables: fileTableReader }) };
});

/** The form of every act. An act without a form has no button; a test counts them. */
export const actForms: ActForms = {
  completeProposal: form(initiation, 'CompleteProposalForm'),
  judgeApplicability: form(initiation, 'JudgeApplicabilityForm'),
  enterInCatalogue: form(initiation, 'EnterInCatalogueForm'),
  explainOffCatalogue: form(initiation, 'ExplainOffCatalogueForm'),
  discloseCatalogueYear: form(initiation, 'DiscloseCatalogueYearForm'),
  replanMatter: form(initiation, 'ReplanMatterForm'),
  recordStudy: form(initiation, 'RecordStudyForm'),
  relyOnEvidence: form(evidence, 'RelyOnEvidenceForm'),
  startDecision: form(initiation, 'StartDecisionForm'),
  handOverMatter: form(initiation, 'HandOverMatterForm'),
  judgeFeatures: form(initiation, 'JudgeFeaturesForm'),
  judgeProcedures: form(initiation, 'JudgeProceduresForm'),
  confirmJudgement: form(initiation, 'ConfirmJudgementForm'),
  recordDraft: form(drafting, 'RecordDraftForm'),
  compareOptions: form(drafting, 'CompareOptionsForm'),
  consultUnits: form(drafting, 'ConsultUnitsForm'),
  receiveOpinions: receiveOpinionsForm,
  answerOpinions: form(consultation, 'AnswerOpinionsForm'),
  appointExpertPanel: form(experts, 'AppointExpertPanelForm'),
  signExpertOpinion: form(experts, 'SignExpertOpinionForm'),
  reportExpertArgument: form(experts, 'ReportExpertArgumentForm'),
  planRiskAssessment: form(risk, 'PlanRiskAssessmentForm'),
  reportRisk: form(risk, 'ReportRiskForm'),
  reviewRiskReport: form(risk, 'ReviewRiskReportForm'),
  findControllability: form(risk, 'FindControllabilityForm'),
  recordCompetitionFirstReview: form(competitionReview, 'RecordCompetitionFirstReviewForm'),
  concludeCompetitionReview: form(competitionReview, 'ConcludeCompetitionReviewForm'),
  recordUnitFirstReview: form(legality, 'RecordUnitFirstReviewForm'),
  recordUnitMeeting: form(legality, 'RecordUnitMeetingForm'),
  submitForLegalityReview: form(legality, 'SubmitForLegalityReviewForm'),
  receiveReviewFile: form(legality, 'ReceiveReviewFileForm'),
  stopReviewClock: form(legality, 'StopReviewClockForm'),
  resumeReviewClock: form(legality, 'ResumeReviewClockForm'),
  extendReview: form(legality, 'ExtendReviewForm'),
  issueLegalityOpinion: form(legality, 'IssueLegalityOpinionForm'),
  respondToLegalityOpinion: form(legality, 'RespondToLegalityOpinionForm'),
  submitForDiscussion: form(meeting, 'SubmitForDiscussionForm'),
  scheduleMeeting: form(meeting, 'ScheduleMeetingForm'),
  recordDiscussion: form(meeting, 'RecordDiscussionForm'),
  recordRediscussion: form(meeting, 'RecordRediscussionForm'),
  signMinutes: form(meeting, 'SignMinutesForm'),
  suspendMatter: form(meeting, 'SuspendMatterForm'),
  resumeMatter: form(meeting, 'ResumeMatterForm'),
  endMatter: form(meeting, 'EndMatterForm'),
  reportToParty: form(publication, 'ReportToPartyForm'),
  checkOtherApprovals: form(publication, 'CheckOtherApprovalsForm'),
  publishDecision: form(publication, 'PublishDecisionForm'),
  archiveDossier: form(archive, 'ArchiveDossierForm'),
  checkRecord: form(archive, 'CheckRecordForm'),
  judgePostEvaluation: form(postEvaluation, 'JudgePostEvaluationForm'),
  planPostEvaluation: form(postEvaluation, 'PlanPostEvaluationForm'),
  reportPostEvaluation: form(postEvaluation, 'ReportPostEvaluationForm'),
  recordResponsiblePersons: form(responsibility, 'RecordResponsiblePersonsForm'),
  claimTolerance: form(responsibility, 'ClaimToleranceForm'),
  signConfidentiality: form(responsibility, 'SignConfidentialityForm'),
  fileReviewerReport: form(responsibility, 'FileReviewerReportForm'),
  recordLawVersion: form(responsibility, 'RecordLawVersionForm'),
  approveForMeeting: form(correspondence, 'ApproveForMeetingForm'),
  returnForSupplement: form(correspondence, 'ReturnForSupplementForm'),
  instruct: form(correspondence, 'InstructForm'),
  askOfficer: form(correspondence, 'AskOfficerForm'),
  answerLeader: form(correspondence, 'AnswerLeaderForm'),
};
