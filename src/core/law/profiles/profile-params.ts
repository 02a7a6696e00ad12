import type { Dated } from './dated';

/** Numbers and lists that differ from place to place. Periods are calendar days unless the name says `WorkingDays`. */
export interface ProfileParams {
  readonly catalogueRequired: Dated<boolean>;
  readonly offCatalogueExplained: Dated<boolean>;
  readonly catalogueHearingFlag: Dated<boolean>;
  /** Month and day, `12-31`. */
  readonly yearEndDisclosureBy: Dated<string>;
  readonly studyReport: Dated<boolean>;
  readonly handlingLimit: Dated<boolean>;
  readonly executionFields: Dated<boolean>;
  readonly consultationRequired: Dated<boolean>;
  readonly consultationOrHearing: Dated<boolean>;
  readonly marketPlayersHeard: Dated<boolean>;
  readonly livelihoodPoll: Dated<boolean>;
  readonly onlineInteractionDays: Dated<number>;
  readonly reconsultation: Dated<boolean>;
  /** Classes of matter that need a hearing when they touch the public’s direct interests. */
  readonly hearingRequiredFor: Dated<readonly string[]>;
  readonly hearingMinParticipants: Dated<number>;
  readonly hearingOddParticipants: Dated<boolean>;
  /** Share of the listed participants, 0 to 1. */
  readonly hearingQuorum: Dated<number>;
  readonly hearingMaxDelayDays: Dated<number>;
  readonly hearingHostImpartial: Dated<boolean>;
  /** Items of the report; an empty list asks for the report alone. */
  readonly hearingReportItems: Dated<readonly string[]>;
  readonly hearingReportDays: Dated<number>;
  readonly hearingMajorityReargued: Dated<boolean>;
  readonly hearingRequestReplyWorkingDays: Dated<number>;
  readonly expertOdd: Dated<boolean>;
  /** Share of the panel, 0 to 1. */
  readonly expertMaxAuthorityShare: Dated<number>;
  readonly expertKinds: Dated<readonly string[]>;
  readonly expertMaterialDays: Dated<number>;
  readonly expertStudyWorkingDays: Dated<number>;
  readonly expertLeaderAttends: Dated<boolean>;
  readonly expertMajorityReason: Dated<boolean>;
  /** Classes of the compulsory list. */
  readonly riskRequiredFor: Dated<readonly string[]>;
  /** Where the grade of the index becomes medium, and above which it is high: 0 to 1. */
  readonly riskGradeBounds: Dated<readonly number[]>;
  readonly riskPlan: Dated<boolean>;
  readonly riskGrades: Dated<readonly string[]>;
  readonly riskThirdPartyFit: Dated<boolean>;
  readonly endGroundsRaised: Dated<boolean>;
  readonly competitionMinWorkingDays: Dated<number>;
  readonly competitionBeforeLegality: Dated<boolean>;
  readonly unitFirstReview: Dated<boolean>;
  readonly unitMeeting: Dated<boolean>;
  readonly legalityForwardWorkingDays: Dated<number>;
  readonly legalityRework: Dated<boolean>;
  readonly meetingMaterialsBefore: Dated<boolean>;
  readonly legalityLeaderAttends: Dated<boolean>;
  readonly rediscussedOnSubstance: Dated<boolean>;
  readonly draftingMaxMonths: Dated<number>;
  readonly draftSections: Dated<readonly string[]>;
  readonly consultationMinDays: Dated<number>;
  readonly consultationNoticeFields: Dated<readonly string[]>;
  readonly symposiumMaterialDays: Dated<number>;
  readonly hearingNoticeDays: Dated<number>;
  readonly hearingListDays: Dated<number>;
  readonly hearingMaterialDays: Dated<number>;
  readonly expertMin: Dated<number>;
  readonly expertMinComplex: Dated<number>;
  readonly riskFields: Dated<readonly string[]>;
  readonly legalityMinWorkingDays: Dated<number>;
  readonly legalityMaxWorkingDays: Dated<number>;
  readonly legalityExtensionWorkingDays: Dated<number>;
  readonly legalitySupplementWorkingDays: Dated<number>;
  readonly legalityClockStops: Dated<readonly string[]>;
  /** Papers every file sent for legality review holds. */
  readonly legalityFileKinds: Dated<readonly string[]>;
  readonly legalityOutcomes: Dated<readonly string[]>;
  readonly silenceIsConsent: Dated<boolean>;
  /** Papers every pack submitted for discussion holds. */
  readonly discussionPackKinds: Dated<readonly string[]>;
  readonly meetingOutcomes: Dated<readonly string[]>;
  readonly lapseMonths: Dated<number>;
  /** Days from the end of the decision to the filing of its papers. */
  readonly archiveMaxDays: Dated<number>;
  readonly executionReportMonths: Dated<number>;
  /** Situations in which a decision may be, or is, evaluated. */
  readonly evaluationTriggers: Dated<readonly string[]>;
  /** Whether a situation makes the evaluation a duty. */
  readonly evaluationRequired: Dated<boolean>;
  readonly suspensionToMeeting: Dated<boolean>;
  /** Month and day, `03-31`. */
  readonly reviewReportBy: Dated<string>;
  readonly publishMaxWorkingDays: Dated<number>;
  readonly archiveTransferYears: Dated<number>;
  /** Days after its day from which entering an act asks for a reason. */
  readonly backdatingReasonDays: Dated<number>;
}

export type ParamName = keyof ProfileParams;
export type ParamValue<P extends ParamName> = ProfileParams[P] extends Dated<infer T> ? T : never;
