import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, FactName } from '@/core/law';
import type { Dossier } from '@/core/matter';

/** Steps whose days an inspector compares. */
export const stepIds = [
  'draft',
  'consultation-opens',
  'consultation-closes',
  'opinions-answered',
  'hearing',
  'experts',
  'risk',
  'controllability',
  'unit-first-review',
  'unit-meeting',
  'competition',
  'legality-submitted',
  'legality-opinion',
  'decision',
  'party-report',
  'publication',
  'archive',
] as const;
export type StepId = (typeof stepIds)[number];

interface Step {
  readonly title: Words;
  readonly fact: FactName;
  day(facts: DecisionFacts): CivilDate | null | undefined;
}

export const steps: Readonly<Record<StepId, Step>> = {
  draft: {
    title: { zh: '形成草案', en: 'Draft' },
    fact: 'draftRecordedOn',
    day: ({ draftRecordedOn }) => draftRecordedOn,
  },
  'consultation-opens': {
    title: { zh: '发布征求意见公告', en: 'Consultation opens' },
    fact: 'consultationOpened',
    day: ({ consultationOpened }) => consultationOpened,
  },
  'consultation-closes': {
    title: { zh: '征求意见期满', en: 'Consultation closes' },
    fact: 'consultationClosed',
    day: ({ consultationClosed }) => consultationClosed,
  },
  'opinions-answered': {
    title: { zh: '答复意见', en: 'Views answered' },
    fact: 'opinionsAnsweredOn',
    day: ({ opinionsAnsweredOn }) => opinionsAnsweredOn,
  },
  hearing: {
    title: { zh: '听证会', en: 'Hearing' },
    fact: 'hearingHeldOn',
    day: ({ hearingHeldOn }) => hearingHeldOn,
  },
  experts: {
    title: { zh: '专家论证', en: 'Expert demonstration' },
    fact: 'expertReportOn',
    day: ({ expertReportOn }) => expertReportOn,
  },
  risk: {
    title: { zh: '风险评估报告', en: 'Risk report' },
    fact: 'riskReportOn',
    day: ({ riskReportOn }) => riskReportOn,
  },
  controllability: {
    title: { zh: '认定风险可控', en: 'Risk found controllable' },
    fact: 'controllability',
    day: ({ controllability }) => controllability?.on,
  },
  'unit-first-review': {
    title: { zh: '本单位初审', en: 'The unit’s own review' },
    fact: 'unitFirstReviewOn',
    day: ({ unitFirstReviewOn }) => unitFirstReviewOn,
  },
  'unit-meeting': {
    title: { zh: '本单位会议', en: 'Meeting of the unit' },
    fact: 'unitMeetingOn',
    day: ({ unitMeetingOn }) => unitMeetingOn,
  },
  competition: {
    title: { zh: '公平竞争审查结论', en: 'Competition conclusion' },
    fact: 'competitionConcludedOn',
    day: ({ competitionConcludedOn }) => competitionConcludedOn,
  },
  'legality-submitted': {
    title: { zh: '送请合法性审查', en: 'Sent for legality review' },
    fact: 'legalitySubmittedOn',
    day: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  },
  'legality-opinion': {
    title: { zh: '合法性审查意见', en: 'Legality opinion' },
    fact: 'legalityOpinionOn',
    day: ({ legalityOpinionOn }) => legalityOpinionOn,
  },
  decision: {
    title: { zh: '集体讨论决定', en: 'Collective decision' },
    fact: 'discussedOn',
    day: ({ discussedOn }) => discussedOn,
  },
  'party-report': {
    title: { zh: '向党委请示报告', en: 'Party report' },
    fact: 'partyReportedOn',
    day: ({ partyReportedOn }) => partyReportedOn,
  },
  publication: {
    title: { zh: '公布', en: 'Publication' },
    fact: 'publishedOn',
    day: ({ publishedOn }) => publishedOn,
  },
  archive: { title: { zh: '归档', en: 'Archive' }, fact: 'archivedOn', day: ({ archivedOn }) => archivedOn },
};

/** The day of a step with the number of the event that told it. */
export interface DatedStep {
  readonly step: StepId;
  readonly day: CivilDate;
  readonly seq: number | undefined;
}

export function datedStep(step: StepId, { facts, recordedIn }: Dossier): DatedStep | undefined {
  const day = steps[step].day(facts);
  return day ? { step, day, seq: recordedIn[steps[step].fact] } : undefined;
}
