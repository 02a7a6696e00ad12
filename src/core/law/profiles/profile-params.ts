import type { Dated } from './dated';

/** Numbers and lists that differ from place to place. Periods are calendar days unless the name says `WorkingDays`. */
export interface ProfileParams {
  readonly catalogueRequired: Dated<boolean>;
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
  readonly legalityOutcomes: Dated<readonly string[]>;
  readonly silenceIsConsent: Dated<boolean>;
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
}
