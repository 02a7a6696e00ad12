export {
  type AnswerStep,
  answerStep,
  dayPublished,
  type Publications,
  pendingAnswer,
  publishedAnswers,
  wordsOfAnswer,
  wordsSeen,
} from './answers/answer-step';
export { changedClauses } from './answers/changed-clauses';
export { type AnsweredWith, publicationOf } from './answers/digest-of-answers';
export { asOpened } from './answers/draft-as-opened';
export { standingTheme } from './answers/standing-theme';
export { districtOpinion } from './district-opinion';
export { type ExpertNetwork, expertNetwork } from './expert-network';
export { type ExpertRound, LEAST_ANSWERS, roundAgreement, roundFigures } from './expert-rounds';
export {
  type DefinedFigure,
  scopeKey,
} from './figure';
export { candidatesDigest, drawnNumbers, wantedOf } from './hearing-draw';
export { indicatorFigure } from './indicator-figure';
export {
  figureCourse,
  isLightFigureId,
  type LightFigureId,
  lightFigureIds,
  lightFigureOf,
} from './light-figures';
export { matterFigure, matterFigures, riskFigures } from './matter-figure';
export type { MatterFigureId } from './matter-figure-list';
export { waitsForLeader } from './matter-standing';
export { matterSummary } from './matter-summary';
export {
  daysOf,
  opinionsOf,
  repeatsOf,
  type StanceCounts,
  sizeOf,
  stanceOf,
  stances,
  stancesBy,
  statementsOf,
} from './opinion-counts';
export { optionRanking } from './option-ranking';
export {
  type AssessedMatter,
  assessedMatters,
  isConcern,
  type RiskConcern,
  riskConcerns,
  riskGrid,
} from './portfolio-risks';
export {
  type Among,
  blockedOf,
  breachedOf,
  byEarliest,
  executionLateOf,
  type Headline,
  headlineOf,
  lateOf,
  overdueOf,
  portfolioFigure,
  publicOpinionTotals,
  toDecide,
  waitingOf,
} from './portfolio-totals';
export { questionnaireFigures } from './questionnaire-figures';
export { reckon } from './reckon';
export { riskCrossCheck } from './risk-cross-check';
export { riskPoints } from './risk-points';
export { isRunning, scheduleLevel } from './schedule-light';
export { scopeWords } from './scope-words';
export { askedOf, waitingFigure, waitingFor } from './waiting-for-leaders';
export { wordsOfFigure } from './words-of-figure';
