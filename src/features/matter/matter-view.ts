import { type DecisionPlan, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import {
  type DecisionFacts,
  endedUndecided,
  evaluateAll,
  isInForce,
  type LawContext,
  type RuleFinding,
  type StageId,
  stageIds,
} from '@/core/law';
import {
  type AnyAct,
  actsFor,
  allActs,
  type Dossier,
  foldDossier,
  type RecordedEvent,
  stageOfEvent,
} from '@/core/matter';

export type StageState = 'done' | 'current' | 'late' | 'todo' | 'not-applicable';

export interface StageRow {
  readonly stage: StageId;
  readonly state: StageState;
  /** Days the record holds for the stage: first and last event. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly open: number;
}

export interface MatterView {
  readonly dossier: Dossier;
  readonly findings: readonly RuleFinding[];
  readonly stages: readonly StageRow[];
  readonly plan: DecisionPlan;
  readonly current: StageId;
}

/** Everything the frame of a matter shows, from its record and the law of today. */
export function matterView(
  id: string,
  record: readonly RecordedEvent[],
  law: LawContext,
  meetings: readonly CivilDate[],
): MatterView | undefined {
  const dossier = foldDossier(id, record);
  if (!dossier) return undefined;
  const findings = evaluateAll(dossier.facts, law);
  const stages = stageIds.map((stage) => stageRow(stage, dossier, findings));
  const current = stages.find(({ state }) => state === 'current' || state === 'late')?.stage ?? 'responsibility';
  return { dossier, findings, stages, plan: planDecision(dossier.facts, { law, meetings }), current };
}

/** Whether a stage has been brought to its end, by the fact that closes it. */
export function isStageDone(stage: StageId, facts: DecisionFacts): boolean {
  switch (stage) {
    case 'catalogue':
      return (
        facts.matterClass !== undefined && (facts.cataloguedOn !== undefined || facts.offCatalogueReason !== undefined)
      );
    case 'initiation':
      return facts.startedOn !== undefined && facts.expertJudgement !== undefined;
    case 'drafting':
      return facts.draftRecordedOn !== undefined && facts.unitReplies !== undefined;
    case 'participation':
      return facts.participationReportOn !== undefined;
    case 'hearing':
      return facts.hearingHeldOn !== undefined;
    case 'experts':
      return facts.expertReportOn !== undefined;
    case 'risk':
      return facts.controllability?.controllable === true;
    case 'competition':
      return facts.competitionConcludedOn !== undefined;
    case 'legality':
      return facts.legalityResponseOn !== undefined;
    case 'discussion':
      return facts.minutesSignedOn !== undefined;
    case 'publication':
      return facts.publishedOn !== undefined;
    case 'archive':
      return facts.archivedOn !== undefined;
    case 'execution':
      return facts.executionClosedOn !== undefined;
    case 'evaluation':
      return facts.evaluationReportOn !== undefined;
    case 'adjustment':
      return (facts.decisionChanges?.length ?? 0) > 0 || Boolean(facts.executionSuspension?.resumedOn);
    case 'responsibility':
      return facts.responsiblePersons !== undefined;
  }
}

/** Stages that begin when the decision is in force: nothing of them is owed, hence nothing late, before. */
const afterDecision: readonly StageId[] = ['execution', 'evaluation', 'adjustment', 'responsibility'];

function doesNotApply(stage: StageId, facts: DecisionFacts): boolean {
  if (afterDecision.includes(stage) && !isInForce(facts)) return endedUndecided(facts);
  switch (stage) {
    case 'participation':
      return Boolean(facts.nonPublicBasis);
    case 'hearing':
      return facts.hearingJudgement?.applies === false;
    case 'experts':
      return facts.expertJudgement?.applies === false;
    case 'risk':
      return facts.riskJudgements?.every(({ applies }) => !applies) ?? false;
    case 'competition':
      return facts.competitionJudgement?.applies === false;
    case 'evaluation':
      return facts.evaluationTriggers?.length === 0 || facts.evaluationJudgement?.applies === false;
    case 'adjustment':
      return !facts.executionSuspension && !facts.decisionChanges;
    default:
      return false;
  }
}

function stageRow(stage: StageId, dossier: Dossier, findings: readonly RuleFinding[]): StageRow {
  const { facts } = dossier;
  const events = dossier.record.filter((entry) => stageOfEvent(entry) === stage);
  const own = findings.filter(({ rule }) => rule.stage === stage);
  const waits = afterDecision.includes(stage) && !isInForce(facts);
  const breached = !waits && own.some(({ finding }) => finding.kind === 'breached');
  const open = own.filter(({ finding }) => finding.kind === 'undetermined').length;
  const first = stageIds.find((id) => !isStageDone(id, facts) && !doesNotApply(id, facts));
  const state: StageState = doesNotApply(stage, facts)
    ? 'not-applicable'
    : isStageDone(stage, facts)
      ? breached
        ? 'late'
        : 'done'
      : breached
        ? 'late'
        : stage === first || events.length > 0
          ? 'current'
          : 'todo';
  return { stage, state, from: events[0]?.on, to: events.at(-1)?.on, open };
}

/** The acts of a stage; `proposeMatter` belongs to a matter that does not exist yet, and what leaders write belongs to none. */
export const actsOfStage = (stage: StageId): readonly AnyAct[] =>
  allActs.filter((act) => act.stage === stage && !act.anyStage && act.type !== 'proposeMatter');

/** The act to suggest in a stage: what settles its first open requirement, in the order of the rules, and is not recorded yet. */
export function suggestedAct(view: MatterView, stage: StageId, record: readonly RecordedEvent[]): string | undefined {
  const acts = actsOfStage(stage);
  const done = new Set<string>(record.map(({ type }) => type));
  const open = view.findings.filter(
    ({ rule, finding }) => rule.stage === stage && (finding.kind === 'breached' || finding.kind === 'undetermined'),
  );
  const barring = [
    ...open.filter(({ rule }) => rule.effect === 'blocks'),
    ...open.filter(({ rule }) => rule.effect === 'warns'),
  ];
  const helping = barring.flatMap(({ rule, finding }) =>
    actsFor(rule, finding.kind === 'undetermined' ? finding.missing : []).filter(
      (act) => act.stage === stage && !done.has(act.event),
    ),
  );
  return (helping[0] ?? acts.find((act) => !done.has(act.event)) ?? acts[0])?.type;
}
