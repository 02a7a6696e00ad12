import { type StageId, stageIds } from '@/core/law';
import type { Stage } from './stage';
import { adjustment } from './stages/adjustment';
import { archive } from './stages/archive';
import { catalogue } from './stages/catalogue';
import { competition } from './stages/competition';
import { discussion } from './stages/discussion';
import { drafting } from './stages/drafting';
import { evaluation } from './stages/evaluation';
import { execution } from './stages/execution';
import { experts } from './stages/experts';
import { hearing } from './stages/hearing';
import { initiation } from './stages/initiation';
import { legality } from './stages/legality';
import { participation } from './stages/participation';
import { publication } from './stages/publication';
import { responsibility } from './stages/responsibility';
import { risk } from './stages/risk';
import type { OrderWeight, Step, StepDefinition, StepId } from './step';

const definitions: Readonly<Record<StepId, StepDefinition>> = {
  ...catalogue.steps,
  ...initiation.steps,
  ...drafting.steps,
  ...participation.steps,
  ...hearing.steps,
  ...experts.steps,
  ...risk.steps,
  ...competition.steps,
  ...legality.steps,
  ...discussion.steps,
  ...publication.steps,
  ...archive.steps,
  ...execution.steps,
  ...evaluation.steps,
};

/** THE table of the procedure: its stages with their steps. Screens, plans, gates and inspection read it. */
export const stages: Readonly<Record<StageId, Stage<never>>> = {
  catalogue,
  initiation,
  drafting,
  participation,
  hearing,
  experts,
  risk,
  competition,
  legality,
  discussion,
  publication,
  archive,
  execution,
  evaluation,
  adjustment,
  responsibility,
};

const stageHolding = (step: StepId): StageId => {
  const found = stageIds.find((id) => step in stages[id].steps);
  if (!found) throw new Error(`no stage has the step ${step}`);
  return found;
};

export const steps = Object.fromEntries(
  Object.entries(definitions).map(([id, step]) => [id, { ...step, id, stage: stageHolding(id as StepId) }]),
) as Readonly<Record<StepId, Step>>; // the keys of the table are step ids

/** One step comes before another, as firmly as the table says at its firmest. */
export interface Precedence {
  readonly earlier: StepId;
  readonly later: StepId;
  readonly weight: OrderWeight;
  /** Rule whose article asks for the order. */
  readonly rule?: string;
  /** Not even on the same day. */
  readonly strict?: true;
}

const firmness: readonly OrderWeight[] = ['plan', 'practice', 'law', 'cannot'];

/** The order of the procedure, each pair of steps once. Steps the law lets run side by side (HLJ 5) have no order between them. */
export const precedences: readonly Precedence[] = Object.values(steps).flatMap(({ id: later, after }) => {
  const firmest = new Map<StepId, Precedence>();
  for (const { step, weight, rule, strict } of after) {
    const known = firmest.get(step);
    const asking = rule ?? known?.rule;
    const firm = known && firmness.indexOf(known.weight) > firmness.indexOf(weight) ? known.weight : weight;
    firmest.set(step, {
      earlier: step,
      later,
      weight: firm,
      ...(asking && { rule: asking }),
      ...((strict ?? known?.strict) && { strict: true }),
    });
  }
  return [...firmest.values()];
});
