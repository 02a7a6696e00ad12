export { allRules } from './all-rules';
export { reasonOf } from './applicability';
export { hollowWords } from './argued';
export { rulesOf } from './asked-rules';
export { chineseNumber, numberOfSigns, numeralSigns } from './chinese-number';
export { citation, citations } from './cite';
export { clauseNo } from './clause-no';
export { compareProfiles, type FindingChange } from './compare-profiles';
export { type ApplicabilityConclusion, concludeApplicability } from './conclude-applicability';
export { contradictions } from './contradictions';
export { dayOf } from './doors';
export { dutyHolderWords } from './duty-holder-words';
export { eligibleExperts, opinionsEnteredForExperts, signersOf } from './eligible-experts';
export {
  barriersOf,
  evaluateAll,
  evaluateEach,
  evaluateOnce,
  explain,
  isBarring,
  isHollowFinding,
  type RuleFinding,
} from './evaluate';
export { lastReport } from './execution-contradictions';
export { explainedBy } from './explained';
export { appraisalParts } from './facts/appraisal-schemas';
export { type DecisionFacts, decisionFactsSchema, type FactName, factWords, isFactName } from './facts/decision-facts';
export { problemKinds } from './facts/execution-facts';
export { expertDrawParts } from './facts/expert-draw-parts';
export { expertRoundParts } from './facts/expert-round-parts';
export { count, day, digest, line, prose } from './facts/fact';
export {
  judgementNames,
  riskFields,
} from './facts/judgement-facts';
export { legalityReviewForms } from './facts/legality-facts';
export { frozenAnalysisParts } from './facts/option-schemas';
export { type Paper, type PaperKind, paper } from './facts/paper-facts';
export { claimedType, type FileType, fileTypeIds, fileTypes, nameOfFile } from './facts/paper-file';
export { paperKindWords } from './facts/paper-kind-words';
export { partWords } from './facts/part-words';
export { branchLine, branchPath, childrenAt, leavesBelow, type TreeChild, valueTree } from './facts/value-tree';
export { knownValues, valueWords } from './facts/value-words';
export { factsUsed } from './facts-used';
export { firstDraftDay } from './first-draft';
export { endedUndecided, isInForce, isNotPassed, stoppedOn, withheldUnder } from './in-force';
export { type InstrumentId, instruments, lastCheckedOn } from './instrument';
export { isReportOfFormerText } from './instruments/d713/31-party-report';
export type { LawContext } from './law-context';
export { meetingPositions, opposingDecision } from './meeting-positions';
export { correlationMatrix } from './money-correlations';
export { notMet } from './not-met';
export { opinionsNamed, opinionsReceived } from './opinion-sums';
export { closingDay } from './order-of-days';
export { performedSteps } from './performed-steps';
export { personsNamed } from './persons-named';
export { positionWords } from './position-words';
export { type Dated, type DatedValue, inForceOn } from './profiles/dated';
export { optionalOverlays } from './profiles/optional-overlays';
export { paramValueWords } from './profiles/param-value-words';
export { type Profile, profiles } from './profiles/profile';
export { type ProfileId, profileIds } from './profiles/profile-id';
export type { ProfileParams } from './profiles/profile-params';
export type { Provision } from './provision';
export { awaitsRediscussion } from './rediscussion';
export { evaluateNoting, reevaluate } from './reevaluate';
export { reviewDays } from './review-clock';
export {
  gradeOf,
  latestRiskGradeBounds,
  type RiskGrade,
  type RiskGradeBounds,
  riskGradeBounds,
  riskIndex,
} from './risk-grade';
export type { AnyRule, DutyHolder } from './rule';
export { type GateId, gateIds, gateWords, type StageId, stageIds, stageWords } from './stage';
export { stepPairs } from './step-order';
export { suspendedBy } from './suspensions';
