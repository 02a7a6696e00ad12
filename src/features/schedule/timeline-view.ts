import type { DecisionPlan, PlannedAct } from '@/core/deadlines';
import { addDays, addMonths, type CivilDate, civilDate, daysBetween, earlierOf, laterOf } from '@/core/kernel';
import { type StageId, stageIds } from '@/core/law';

/** Where days lie on the track, in percent of its width. */
export interface Scale {
  readonly from: CivilDate;
  readonly to: CivilDate;
  at(day: CivilDate): number;
  readonly months: readonly CivilDate[];
}

export interface Row {
  readonly act: PlannedAct;
  /** Where the term that leads to the act begins; the act's own day where there is none. */
  readonly begins: CivilDate;
  readonly isCritical: boolean;
  /** The decision of a blocked plan: it has no day. */
  readonly isBarred: boolean;
  /** Slack is told towards a day on which can be decided. */
  readonly hasSlack: boolean;
}

export interface StageRows {
  readonly stage: StageId;
  readonly rows: readonly Row[];
}

const MARGIN_DAYS = 6;
/** Most month names a track has room for. */
const MAX_MONTHS = 9;

/** The scale from the first act to the last day shown, with a little room on both sides. */
export function scaleOf(plan: DecisionPlan, asOf: CivilDate, promised: CivilDate | undefined): Scale {
  const ends = plan.acts.flatMap(({ on, slack = 0 }) => [on.latest, addDays(on.earliest, slack)]);
  const last = [asOf, ...(promised ? [promised] : []), ...ends].reduce(laterOf);
  const first = [asOf, ...plan.acts.map(({ on }) => on.earliest)].reduce(earlierOf);
  const [from, to] = [addDays(first, -MARGIN_DAYS), addDays(last, MARGIN_DAYS)];
  const days = daysBetween(from, to);
  return { from, to, at: (day) => (daysBetween(from, day) / days) * 100, months: monthsIn(from, to) };
}

/** Share of the track that the name of a month takes, in percent, and half of that of "today", which stands about its day. */
const MONTH_NAME = 7;
const HALF_TODAY = 5;

/** Whether the name of a month, which begins at its line, would run into "today". */
export const isCoveredByToday = (scale: Scale, month: CivilDate, today: CivilDate): boolean =>
  scale.at(month) < scale.at(today) + HALF_TODAY && scale.at(month) + MONTH_NAME > scale.at(today) - HALF_TODAY;

function monthsIn(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const months: CivilDate[] = [];
  for (let first = addMonths(civilDate(`${from.slice(0, 7)}-01`), 1); first <= to; first = addMonths(first, 1))
    months.push(first);
  const every = Math.ceil(months.length / MAX_MONTHS);
  return months.filter((_, i) => i % every === 0);
}

/** The acts by stage, in the order of the procedure. */
export function stageRows(plan: DecisionPlan): readonly StageRows[] {
  const critical = new Set(plan.kind === 'open' ? plan.critical : []);
  return stageIds.flatMap((stage) => {
    const acts = plan.acts.filter(({ milestone }) => milestone.stage === stage);
    return acts.length === 0
      ? []
      : [
          {
            stage,
            rows: acts.map((act) => ({
              act,
              begins: beginOf(act, plan),
              isCritical: critical.has(act.milestone.id),
              isBarred: plan.kind === 'blocked' && act.milestone.id === 'decision',
              hasSlack: plan.kind === 'open',
            })),
          },
        ];
  });
}

/** The day a term is counted from; for what is done or set, the day of the act whose term it ended. */
function beginOf({ milestone, on, because, state }: PlannedAct, { acts }: DecisionPlan): CivilDate {
  if (because.kind === 'follows' && because.reckoning) return because.reckoning.from;
  if (state === 'to-do') return on.earliest;
  const began = milestone.after.flatMap(({ after, term }) =>
    term ? acts.filter((act) => act.milestone.id === after).map((act) => act.on.earliest) : [],
  );
  return began.reduce(earlierOf, on.earliest);
}

/** Days in a row as one stretch: 28 and 29 November are `28–29`. */
export function stretches(days: readonly CivilDate[]): readonly (readonly [CivilDate, CivilDate])[] {
  const found: [CivilDate, CivilDate][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}
