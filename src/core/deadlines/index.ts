export type { ComputedTerm } from './computed-term';
export { isExact } from './day-bracket';
export type { BlockedPlan, Cause, DecisionPlan, OpenPlan, PlannedAct, Unheeded } from './decision-plan';
export { type MilestoneId, milestoneIds } from './milestone';
export { milestones } from './milestones';
export { obstaclesOf } from './obstacles';
export type { PlanContext } from './plan-context';
export { planDecision } from './plan-decision';
export { blockedWords, DISCUSS_AGAIN, longestWait, termOf } from './plan-words';
export { stageSteps } from './stage-steps';
export {
  type ConditionalProcedure,
  conditionalProcedures,
  type ShortenedTerm,
  shortenedTerms,
  type WhatIf,
} from './what-if';
