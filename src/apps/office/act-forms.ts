import { type ComponentType, createElement, lazy } from 'react';
import type { ActForms } from '@/features/matter';

/** A form of a job, loaded with the other forms of that job when it is first opened. */
const form = <Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) =>
  lazy(() => load().then((forms) => ({ default: forms[name] })));

const initiation = () => import('@/features/initiation');
const drafting = () => import('@/features/drafting');
const consultation = () => import('@/features/consultation');
const competitionReview = () => import('@/features/competition-review');
const meeting = () => import('@/features/meeting');
const publication = () => import('@/features/publication');
const evidence = () => import('@/features/evidence');
const correspondence = () => import('@/features/correspondence');

/** Reads tables that a person brings: the adapter is chosen here. */
const receiveOpinionsForm = lazy(async () => {
  const [{ ReceiveOpinionsForm }, { fileTableReader }] = await Promise.all([
    consultation(),
    import('@/adapters/files'),
  ]);
  return { default: () => createElement(ReceiveOpinionsForm, { tables: fileTableReader }) };
});

/** Forms of acts that are more than their declared fields; every other act is drawn as it declares itself. A test counts them. */
export const actForms: ActForms = {
  judgeApplicability: form(initiation, 'JudgeApplicabilityForm'),
  relyOnEvidence: form(evidence, 'RelyOnEvidenceForm'),
  judgeProcedures: form(initiation, 'JudgeProceduresForm'),
  recordDraft: form(drafting, 'RecordDraftForm'),
  compareOptions: form(drafting, 'CompareOptionsForm'),
  receiveOpinions: receiveOpinionsForm,
  answerOpinions: form(consultation, 'AnswerOpinionsForm'),
  recordCompetitionFirstReview: form(competitionReview, 'RecordCompetitionFirstReviewForm'),
  recordDiscussion: form(meeting, 'RecordDiscussionForm'),
  publishDecision: form(publication, 'PublishDecisionForm'),
  approveForMeeting: form(correspondence, 'ApproveForMeetingForm'),
  returnForSupplement: form(correspondence, 'ReturnForSupplementForm'),
  instruct: form(correspondence, 'InstructForm'),
  askOfficer: form(correspondence, 'AskOfficerForm'),
  answerLeader: form(correspondence, 'AnswerLeaderForm'),
};
