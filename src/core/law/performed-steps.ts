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

/** Day a step was performed first, where its trace tells one. */
export function firstPerformedOn(facts: DecisionFacts, stage: StageId): string | undefined {
  const fact = (traces as Partial<Record<StageId, FactName>>)[stage];
  const value: unknown = fact && facts[fact];
  if (typeof value === 'string') return value;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isDated(first) ? first.on : undefined;
}

const isDated = (value: unknown): value is { readonly on: string } =>
  typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'string';
