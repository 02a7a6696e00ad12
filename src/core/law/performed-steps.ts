import type { DecisionFacts, FactName } from './facts/decision-facts';
import type { StageId } from './stage';

/** The fact that shows a stage was performed at all. */
const traces = {
  catalogue: 'proposedOn',
  initiation: 'startedOn',
  drafting: 'draftRecordedOn',
  participation: 'participationMethods',
  hearing: 'hearingHeldOn',
  experts: 'expertPanel',
  risk: 'riskPlanOn',
  competition: 'competitionConcludedOn',
  legality: 'legalitySubmittedOn',
  discussion: 'discussedOn',
  publication: 'publishedOn',
  archive: 'archivedOn',
  execution: 'executionReports',
  evaluation: 'evaluationReportOn',
  adjustment: 'decisionChanges',
} as const satisfies Partial<Record<StageId, FactName>>;

/** Told, and not recorded to be none. */
const isThere = (value: unknown): boolean => value !== undefined && value !== null && !isEmpty(value);
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Steps someone answers for: the stages that left a trace. Looking after responsibility is no step of its own. */
export const performedSteps = (facts: DecisionFacts): readonly StageId[] =>
  Object.entries(traces).flatMap(([stage, fact]) => (isThere(facts[fact]) ? [stage as StageId] : [])); // keys of the table are stages
