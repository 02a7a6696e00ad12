import { createElement } from 'react';
import {
  AnswerLeaderForm,
  ApproveForMeetingForm,
  InstructForm,
  ReturnForSupplementForm,
} from '@/features/correspondence';
import type { ActForms } from '@/features/matter';
import { part } from '@/ui';

const initiation = () => import('@/features/initiation');
const drafting = () => import('@/features/drafting');
const consultation = () => import('@/features/consultation');
const competitionReview = () => import('@/features/competition-review');
const risk = () => import('@/features/risk');
const experts = () => import('@/features/experts');
const hearing = () => import('@/features/hearing');
const evidence = () => import('@/features/evidence');

/** Reads tables that a person brings: the adapter is chosen here. */
const receiving = async () => {
  const [{ ReceiveOpinionsForm }, { fileTableReader }] = await Promise.all([
    consultation(),
    import('@/adapters/files'),
  ]);
  return { form: () => createElement(ReceiveOpinionsForm, { tables: fileTableReader }) };
};

/** Forms of acts that are more than their declared fields; every other act is drawn as it declares itself. A test counts them. */
export const actForms: ActForms = {
  judgeApplicability: part(initiation, 'JudgeApplicabilityForm'),
  relyOnEvidence: part(evidence, 'RelyOnEvidenceForm'),
  judgeProcedures: part(initiation, 'JudgeProceduresForm'),
  recordDraft: part(drafting, 'RecordDraftForm'),
  compareOptions: part(drafting, 'CompareOptionsForm'),
  appraiseOptions: part(drafting, 'AppraiseOptionsForm'),
  nameScenarios: part(drafting, 'NameScenariosForm'),
  freezeOptionAnalysis: part(drafting, 'FreezeAnalysisForm'),
  reportRisk: part(risk, 'ReportRiskForm'),
  recordExpertDraw: part(experts, 'RecordDrawForm'),
  recordExpertStatements: part(experts, 'RecordStatementsForm'),
  recordExpertRound: part(experts, 'RecordRoundForm'),
  fileExpertOpinions: part(experts, 'FileOpinionsForm'),
  publishHearingList: part(hearing, 'PublishListForm'),
  serveHearingPapers: part(hearing, 'ServePapersForm'),
  receiveOpinions: part(receiving, 'form'),
  answerOpinions: part(consultation, 'AnswerOpinionsForm'),
  publishAnswers: part(consultation, 'PublishAnswersForm'),
  recordCompetitionFirstReview: part(competitionReview, 'RecordCompetitionFirstReviewForm'),
  approveForMeeting: ApproveForMeetingForm,
  returnForSupplement: ReturnForSupplementForm,
  instruct: InstructForm,
  answerLeader: AnswerLeaderForm,
};
