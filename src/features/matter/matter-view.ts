import type { DecisionPlan } from '@/core/deadlines';
import type { CivilDate, Words } from '@/core/kernel';
import type { LawContext, RuleFinding, StageId } from '@/core/law';
import { type AnyAct, actsFor, allActs, type Dossier, foldDossier, type RecordedEvent } from '@/core/matter';
import { type StageState as StageProgress, stageOf, stageStates } from '@/core/procedure';
import { reckon } from '@/read-models';
import { atHandOf, type Duty } from '@/read-models/work-list';

type StageState = 'done' | 'current' | 'late' | 'todo' | 'not-applicable';

export interface StageRow {
  readonly stage: StageId;
  readonly state: StageState;
  /** Why it does not apply. */
  readonly because: Words | undefined;
  /** Days of its steps: the first and the last. */
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
  /** Acts owed now, in the order of the procedure. */
  readonly duties: readonly Duty[];
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
  const reckoned = reckon(dossier, law, meetings);
  const { findings, plan } = reckoned;
  const stages = stageStates(dossier.facts, findings).map(stageRow);
  const { duties } = atHandOf(dossier, law, reckoned);
  return { dossier, findings, stages, plan, current: stageOf(dossier.facts), duties };
}

const shown = {
  done: 'done',
  'under-way': 'current',
  'not-begun': 'todo',
  'not-applicable': 'not-applicable',
} as const;

/** A stage in which something is breached is shown late, however far it is. */
const stageRow = ({ stage, state, because, from, to, open, breached }: StageProgress): StageRow => ({
  stage,
  state: state !== 'not-applicable' && breached > 0 ? 'late' : shown[state],
  because,
  from,
  to,
  open,
});

/** The acts of a stage; `proposeMatter` belongs to a matter that does not exist yet, and what leaders write belongs to none. */
export const actsOfStage = (stage: StageId): readonly AnyAct[] =>
  allActs.filter((act) => act.stage === stage && !act.anyStage && act.type !== 'proposeMatter');

/** The act to suggest in a stage: the first that is owed now; else what settles its first open requirement and is not recorded yet. */
export function suggestedAct(view: MatterView, stage: StageId, record: readonly RecordedEvent[]): string | undefined {
  const acts = actsOfStage(stage);
  const owed = acts.find((act) => view.duties.some((duty) => duty.act === act && duty.notBefore === undefined));
  if (owed) return owed.type;
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
