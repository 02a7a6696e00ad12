import { exploratoryRiskNamed } from '../instruments/d713/25-exploratory';
import { legalityOutcomeAllows } from '../instruments/d713/25-outcome';
import { legalityReviewed } from '../instruments/d713/25-review';
import { discussedTextIsReviewedText } from '../instruments/d713/25-same-text';
import { omissionsExplained } from '../instruments/d713/26-account';
import { reviewFileComplete } from '../instruments/d713/26-file';
import { reviewLongEnough } from '../instruments/d713/26-minimum';
import { reviewPapersHeld } from '../instruments/d713/26-papers';
import { legalityHeadings } from '../instruments/d713/27-headings';
import { legalCounselSigned } from '../instruments/d713/28-counsel';
import { legalBodyFirstReview } from '../instruments/hlj2021/33-first-review';
import { supplementInTime } from '../instruments/hlj2021/33-supplement';
import { unitMeetingPassed } from '../instruments/hlj2021/33-unit-meeting';
import { reviewWithinMaximum } from '../instruments/hlj2021/35-maximum';
import { clockStopsAllowed } from '../instruments/hlj2021/35-stops';
import { adjustmentAnswered } from '../instruments/hlj2021/37-changes';
import { legalityDepartureExplained } from '../instruments/hlj2021/37-not-followed';
import { fileForwardedInTime } from '../instruments/xj2022/36-forwarded';
import type { AnyRule } from '../rule';

export const legalityRules: readonly AnyRule[] = [
  legalBodyFirstReview,
  unitMeetingPassed,
  reviewFileComplete,
  reviewPapersHeld,
  omissionsExplained,
  fileForwardedInTime,
  legalityReviewed,
  reviewLongEnough,
  reviewWithinMaximum,
  clockStopsAllowed,
  supplementInTime,
  legalCounselSigned,
  legalityHeadings,
  legalityOutcomeAllows,
  adjustmentAnswered,
  legalityDepartureExplained,
  exploratoryRiskNamed,
  discussedTextIsReviewedText,
];
