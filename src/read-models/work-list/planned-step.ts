import type { PlannedAct } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import type { AnyAct } from '@/core/matter';
import type { EvaluatedMatter } from './evaluated-matter';

/** The next step of the plan an act carries out; none where the plan does not know the act, or it is done. */
export const stepOf = (act: AnyAct, { steps }: Pick<EvaluatedMatter, 'steps'>): PlannedAct | undefined =>
  steps.find(({ milestone, state }) => milestone.act === act.type && state !== 'done');

/** Steps the plan puts before an act that are still to be done by another act. What is waited for by the calendar alone is none. */
export function stepsBefore(act: AnyAct, matter: Pick<EvaluatedMatter, 'steps'>): readonly PlannedAct[] {
  const step = stepOf(act, matter);
  if (!step) return [];
  const before = new Set(step.milestone.after.map(({ after }) => after));
  return matter.steps.filter(
    ({ milestone, state }) => before.has(milestone.id) && state === 'to-do' && milestone.act !== act.type,
  );
}

/** The day an act has to wait for: a term still running, an appointed day, a sitting. That today is no working day keeps nobody from acting. */
export function waitsUntil(
  step: PlannedAct,
  { steps, law }: Pick<EvaluatedMatter, 'steps' | 'law'>,
): CivilDate | undefined {
  const { because, on } = step;
  if (on.earliest <= law.asOf || because.kind === 'today' || because.kind === 'recorded') return undefined;
  if (because.kind !== 'follows') return on.earliest;
  if (because.reckoning) return because.reckoning.to.earliest > law.asOf ? on.earliest : undefined;
  const before = steps.find(({ milestone }) => milestone.id === because.after);
  return before && before.on.earliest < law.asOf ? undefined : on.earliest;
}
