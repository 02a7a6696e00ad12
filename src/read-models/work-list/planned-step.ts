import type { PlannedAct } from '@/core/deadlines';
import type { AnyAct } from '@/core/matter';
import type { Reckoned } from './matter-at-hand';

/** The next step of the plan an act carries out; none where the plan does not know the act, or it is done. */
export const stepOf = (act: AnyAct, { steps }: Pick<Reckoned, 'steps'>): PlannedAct | undefined =>
  steps.find(({ milestone, state }) => milestone.act === act.type && state !== 'done');

/** Steps the plan puts before an act that are still to be done by another act. What is waited for by the calendar alone is none. */
export function stepsBefore(act: AnyAct, matter: Pick<Reckoned, 'steps'>): readonly PlannedAct[] {
  const step = stepOf(act, matter);
  if (!step) return [];
  const before = new Set(step.milestone.after.map(({ after }) => after));
  return matter.steps.filter(
    ({ milestone, state }) => before.has(milestone.id) && state === 'to-do' && milestone.act !== act.type,
  );
}
