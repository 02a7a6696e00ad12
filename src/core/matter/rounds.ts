import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, FactName } from '@/core/law';

/** Steps the statute lets be repeated: after a change of substance, a return, a deferral, or a fault. */
const roundIds = [
  'consultation',
  'hearing',
  'experts',
  'risk',
  'legality',
  'meeting',
  'evaluation',
  'suspension',
] as const;
export type RoundId = (typeof roundIds)[number];

/** One past round of a repeated step: what it told, kept when the next began. */
export interface Round {
  readonly of: RoundId;
  /** Event that began the next round. */
  readonly endedBy: number;
  readonly facts: DecisionFacts;
}

/** Something done, and its day. */
export interface Done {
  readonly title: Words;
  readonly on: CivilDate;
}

interface RoundDefinition {
  readonly title: Words;
  /** Facts of the round; they are kept apart and told anew when another round begins. */
  readonly facts: readonly FactName[];
  /** Whether the round is used up: the step was brought to an end, or to one that calls for another. */
  readonly isOver: (facts: DecisionFacts) => boolean;
  /** Days that end it, the last step first: the next round does not begin before. */
  readonly endsWith: readonly FactName[];
}

/** What belongs to one round of each step, and when another may begin. */
export const rounds: Readonly<Record<RoundId, RoundDefinition>> = {
  consultation: {
    title: { zh: '公开征求意见', en: 'Public consultation' },
    facts: [
      'consultationOpened',
      'consultationClosed',
      'consultedDraftDigest',
      'noticeChannels',
      'noticeFields',
      'shorteningReason',
      'opinionsAnsweredOn',
      'participationReportOn',
      'participationReportPublishedOn',
    ],
    endsWith: ['consultationOpened'],
    isOver: ({ consultationOpened }) => consultationOpened !== undefined,
  },
  hearing: {
    title: { zh: '听证会', en: 'Hearing' },
    facts: [
      'hearingNoticeOn',
      'hearingOn',
      'hearingPlace',
      'hearingSelection',
      'hearingSelectionOn',
      'hearingSeats',
      'hearingPostponed',
      'hearingListOn',
      'hearingListed',
      'hearingServed',
      'hearingHeldOn',
      'hearingHost',
      'hearingSteps',
      'hearingPublic',
      'hearingSpeakers',
      'hearingAttended',
      'hearingHostDeclaration',
      'hearingReportOn',
      'hearingReportItems',
      'hearingReargument',
    ],
    endsWith: ['hearingHeldOn'],
    isOver: ({ hearingHeldOn }) => hearingHeldOn !== undefined,
  },
  experts: {
    title: { zh: '专家论证', en: 'Expert review' },
    facts: [
      'expertPanel',
      'expertPanelOn',
      'poolExceptionReason',
      'differingViewsSought',
      'expertItems',
      'expertQuestions',
      'expertsFromAuthority',
      'expertKinds',
      'expertOpinions',
      'expertRounds',
      'expertReportOn',
      'expertLeaderAttended',
      'expertMajorityFollowed',
      'expertMajorityReason',
      'expertAdoption',
      'expertMaterialsOn',
      'expertMeetingOn',
    ],
    endsWith: ['expertReportOn', 'expertPanelOn'],
    isOver: ({ expertOpinions, expertReportOn }) => expertOpinions !== undefined || expertReportOn !== undefined,
  },
  risk: {
    title: { zh: '风险评估', en: 'Risk assessment' },
    facts: [
      'riskReportOn',
      'riskFactors',
      'riskDepartmentsHeard',
      'riskResponsePlan',
      'riskAuthors',
      'riskGradeInitial',
      'riskGradeExpected',
      'gradeReason',
      'riskPeopleAsked',
      'riskGradeStated',
      'riskReviewedOn',
      'riskReviewers',
      'riskReviewOpinion',
      'controllability',
    ],
    endsWith: ['riskReportOn'],
    isOver: ({ riskReportOn }) => riskReportOn !== undefined,
  },
  legality: {
    title: { zh: '合法性审查', en: 'Legality review' },
    facts: [
      'legalityReceivedOn',
      'legalityStops',
      'supplementAskedOn',
      'supplementReceivedOn',
      'reviewExtension',
      'legalityOpinionOn',
      'legalityReviewer',
      'legalityReviewerUnit',
      'legalityHeadings',
      'legalityOutcome',
      'exploratoryReform',
      'counselOpinions',
      'shortReviewReason',
      'legalityResponseOn',
      'legalityResponseDigest',
      'legalityReviewForm',
      'legalityChanges',
      'legalityFullyFollowed',
      'legalityNotFollowedReason',
      'discussionSubmittedOn',
      'discussionPack',
      'meetingOn',
      'meetingKind',
      'meetingKindSet',
      'meetingNo',
      'materialsSentOn',
    ],
    endsWith: ['legalityOpinionOn'],
    isOver: ({ legalityOpinionOn, legalityOutcome, draftDigest, reviewedDraftDigest }) =>
      legalityOpinionOn !== undefined && (legalityOutcome !== 'agree' || draftDigest !== reviewedDraftDigest),
  },
  meeting: {
    title: { zh: '集体讨论', en: 'Collective discussion' },
    facts: [
      'discussionSubmittedOn',
      'discussionPack',
      'meetingOn',
      'meetingKind',
      'meetingKindSet',
      'meetingNo',
      'materialsSentOn',
      'discussedOn',
      'chiefName',
      'membersPresent',
      'membersWithdrawn',
      'statements',
      'decisionOutcome',
      'reasonAgainstMajority',
      'changeClass',
      'legalityLeaderAttended',
      'discussedDraftDigest',
      'minutesSignedOn',
      'partyReportedOn',
      'minutesSignedBy',
    ],
    endsWith: ['discussedOn'],
    isOver: ({ discussedOn, decisionOutcome, changeClass }) =>
      discussedOn !== undefined && (decisionOutcome === 'deferred' || changeClass === 'substance'),
  },
  evaluation: {
    title: { zh: '决策后评估', en: 'Post-evaluation' },
    facts: [
      'evaluationTriggers',
      'evaluationJudgement',
      'evaluationPlannedOn',
      'evaluator',
      'evaluatorThirdParty',
      'evaluationMethod',
      'evaluationReportOn',
      'evaluationParticipants',
      'evaluationSections',
      'evaluationAdvice',
      'evaluationSummary',
    ],
    endsWith: ['evaluationReportOn'],
    isOver: ({ evaluationReportOn }) => typeof evaluationReportOn === 'string',
  },
  suspension: {
    title: { zh: '先行中止执行', en: 'Suspension of the execution' },
    facts: ['executionSuspension', 'suspensionMeetingOn', 'suspensionMeetingNo'],
    endsWith: ['executionSuspension'],
    isOver: ({ executionSuspension }) => typeof executionSuspension?.resumedOn === 'string',
  },
};
