import { addDays, type CivilDate, daysBetween, earlierOf } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { latestStart } from './computed-term';
import type { PlannedAct } from './decision-plan';
import type { MilestoneId } from './milestone';
import { minimumPeriodOf, type Placement, stopsOf } from './place';
import type { PlanContext } from './plan-context';
import { workingDayUpTo } from './working-day';

/** Backward over the network: how late each act can be with the decision on its day. */
export function withSlack(placed: Placement, facts: DecisionFacts, context: PlanContext): readonly PlannedAct[] {
  const { law } = context;
  const acts = [...placed.values()];
  const end = placed.get('decision')?.on.earliest ?? law.asOf;
  const latest = new Map<MilestoneId, CivilDate>(acts.map(({ milestone }) => [milestone.id, end]));
  for (const { milestone, state, on } of acts.toReversed()) {
    if (state === 'done') continue;
    const known = latest.get(milestone.id) ?? end;
    const own =
      context.bare || milestone.runsByItself || state === 'appointed' ? known : workingDayUpTo(law.calendar, known);
    latest.set(milestone.id, own);
    const fixed = state === 'appointed' ? earlierOf(own, on.earliest) : own;
    for (const precedence of milestone.after) {
      const before = placed.get(precedence.after);
      if (!before) continue;
      const least = minimumPeriodOf(milestone, precedence, facts, context, before.on.earliest);
      const limit = least
        ? latestStart(law.calendar, fixed, least, law.asOf, stopsOf(milestone, facts))
        : addDays(fixed, precedence.nextDay ? -1 : 0);
      latest.set(precedence.after, earlierOf(latest.get(precedence.after) ?? end, limit));
    }
  }
  return acts.map(({ counts: _counts, beyond: _beyond, ...act }) => ({
    ...act,
    slack:
      act.state === 'done' ? undefined : Math.max(0, daysBetween(act.on.earliest, latest.get(act.milestone.id) ?? end)),
  }));
}
