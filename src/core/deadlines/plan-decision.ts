import { addDays, type CivilDate, daysBetween, earlierOf, laterOf } from '@/core/kernel';
import type { DecisionFacts, FactName, LawContext } from '@/core/law';
import { type DayBracket, laterBracket, onDay } from './day-bracket';
import type { Cause, DecisionPlan, OpenPlan, PlannedAct } from './decision-plan';
import type { LeastTime, Milestone, MilestoneId, Precedence } from './milestone';
import { milestones } from './milestones';
import { latestStart, reckon, type Stop } from './reckoning';
import { supposed, type WhatIf } from './what-if';

export interface PlanContext {
  readonly law: LawContext;
  readonly whatIf?: WhatIf;
  /** Sittings of the deciding meeting, oldest first; without them any day will do. */
  readonly meetings?: readonly CivilDate[];
}

/**
 * The earliest lawful decision day by the critical path method: forward over the acts still to be done, each at the least
 * time the law sets, then back for the slack (Kelley and Walker 1959). Acts done count with their real days.
 * Reading: work without a statutory least time takes no time, so the day is a lower bound and no forecast.
 */
export function planDecision(recorded: DecisionFacts, context: PlanContext): DecisionPlan {
  const { law, whatIf = {} } = context;
  const facts = supposed(recorded, whatIf, law.asOf);
  const belonging = milestones.map((milestone) => ({ milestone, belongs: milestone.belongs(facts, law) }));
  const asked = belonging.flatMap(({ milestone, belongs }) =>
    belongs.kind === 'yes' || (belongs.kind === 'unjudged' && belongs.as) ? [milestone] : [],
  );
  const network = asked.filter((milestone) => !isOvertaken(milestone, asked, facts));
  const left = belonging.flatMap(({ milestone, belongs }) =>
    belongs.kind === 'no'
      ? [{ milestone, because: belongs.because }]
      : asked.includes(milestone) && !network.includes(milestone)
        ? [{ milestone, because: OVERTAKEN }]
        : [],
  );
  const placed = forward(network, facts, context);
  const decision = placed.get('decision');
  if (!decision) throw new Error('every plan ends in a decision');
  const done = [...placed.values()].map((act) => ({ ...act, slack: undefined }));
  if (decision.state === 'done') return { kind: 'decided', day: decision.on.earliest, acts: done, left };
  if (facts.endedOn) return { kind: 'ended', day: facts.endedOn, acts: done, left };

  const acts = withSlack(placed, facts, context);
  const path = pathTo('decision', new Map(acts.map((act) => [act.milestone.id, act])));
  // Where the next sitting sets the day, what comes before it does not.
  const driving = decision.because.kind === 'meeting' ? [] : path;
  const last = context.meetings?.at(-1);
  return {
    kind: 'open',
    acts,
    left,
    day: decision.on,
    critical: acts.filter((act) => act.state !== 'done' && (act.slack === 0 || driving.includes(act))).map(idOf),
    path,
    assumptions: assumptionsOf(belonging),
    suspended: Boolean(facts.suspendedOn),
    facts: Object.assign(
      {},
      facts,
      ...acts.map(({ milestone, state, on }) => (state === 'done' ? {} : milestone.facts(on.earliest))),
    ),
    ...(last !== undefined && last < decision.on.latest && { meetingsUntil: last }),
  };
}

const OVERTAKEN = {
  zh: '没有记录，而其后的环节都已办理。',
  en: 'Not recorded, though all that follows it is done.',
};

/** Not done, and everything that waits for it is: doing it now changes no day. */
function isOvertaken({ id, doneOn }: Milestone, network: readonly Milestone[], facts: DecisionFacts): boolean {
  if (doneOn(facts)) return false;
  const followers = network.filter(({ after }) => after.some((precedence) => precedence.after === id));
  return followers.length > 0 && followers.every((follower) => follower.doneOn(facts));
}

const idOf = ({ milestone }: PlannedAct): MilestoneId => milestone.id;

type Placed = Omit<PlannedAct, 'slack'>;
type Placement = ReadonlyMap<MilestoneId, Placed>;

function forward(network: readonly Milestone[], facts: DecisionFacts, context: PlanContext): Placement {
  const placed = new Map<MilestoneId, Placed>();
  for (const milestone of network) placed.set(milestone.id, place(milestone, placed, facts, context));
  return placed;
}

interface Bound {
  readonly on: DayBracket;
  readonly because: Cause;
}

function place(milestone: Milestone, placed: Placement, facts: DecisionFacts, context: PlanContext): Placed {
  const { law, whatIf = {}, meetings = [] } = context;
  const done = milestone.doneOn(facts);
  if (done && done <= law.asOf) return { milestone, state: 'done', on: onDay(done), because: { kind: 'recorded' } };
  if (done) return { milestone, state: 'appointed', on: onDay(done), because: { kind: 'appointed' } };
  const wish = whatIf.notBefore?.[milestone.id];
  const appointed = milestone.appointedOn?.(facts);
  const bounds: Bound[] = [
    { on: onDay(law.asOf), because: { kind: 'today' } },
    ...milestone.after.flatMap((precedence) => follow(milestone, precedence, placed, facts, context)),
    ...(appointed ? [{ on: onDay(appointed), because: { kind: 'appointed' } as const }] : []),
    ...(wish ? [{ on: onDay(wish), because: { kind: 'supposed' } as const }] : []),
  ];
  const binding = bounds.reduce(laterBound);
  const sitting = milestone.id === 'decision' && !appointed ? nextSitting(meetings, binding) : binding;
  return { milestone, state: appointed ? 'appointed' : 'to-do', ...sitting };
}

/** The later bound gives the day; between equals a term tells more than a mere order, and an order more than today. */
function laterBound(a: Bound, b: Bound): Bound {
  const on = laterBracket(a.on, b.on);
  const weight = ({ because }: Bound) =>
    because.kind === 'today' ? 0 : because.kind === 'follows' && !because.reckoning ? 1 : 2;
  const order = daysBetween(b.on.earliest, a.on.earliest) || weight(a) - weight(b);
  return { on, because: order >= 0 ? a.because : b.because };
}

function nextSitting(meetings: readonly CivilDate[], bound: Bound): Bound {
  const sitting = (day: CivilDate) => meetings.find((meeting) => meeting >= day);
  const [earliest, latest] = [sitting(bound.on.earliest), sitting(bound.on.latest)];
  if (!earliest || earliest === bound.on.earliest) return bound;
  return { on: { earliest, latest: latest ?? laterOf(earliest, bound.on.latest) }, because: { kind: 'meeting' } };
}

function follow(
  milestone: Milestone,
  precedence: Precedence,
  placed: Placement,
  facts: DecisionFacts,
  context: PlanContext,
): readonly Bound[] {
  const before = placed.get(precedence.after);
  if (!before) return [];
  const { law } = context;
  const least = leastTimeOf(milestone, precedence, facts, context, before.on.earliest);
  if (!least) {
    const wait = precedence.nextDay ? 1 : 0;
    const on = { earliest: addDays(before.on.earliest, wait), latest: addDays(before.on.latest, wait) };
    return [{ on, because: { kind: 'follows', after: precedence.after } }];
  }
  const stops = stopsOf(milestone, facts);
  const reckoning = reckon(law.calendar, before.on.earliest, least, law.asOf, stops);
  const late =
    before.on.latest === before.on.earliest
      ? reckoning
      : reckon(law.calendar, before.on.latest, least, law.asOf, stops);
  return [
    {
      on: { earliest: reckoning.to.earliest, latest: late.to.latest },
      because: { kind: 'follows', after: precedence.after, least, reckoning },
    },
  ];
}

const stopsOf = ({ id }: Milestone, { legalityStops = [] }: DecisionFacts): readonly Stop[] =>
  id === 'legality-opinion' ? legalityStops : [];

function leastTimeOf(
  { id }: Milestone,
  { term }: Precedence,
  facts: DecisionFacts,
  { law, whatIf = {} }: PlanContext,
  on: CivilDate,
): LeastTime | undefined {
  const least = term?.(facts, law, on);
  if (!least) return undefined;
  const shortened = id === 'consultation-closes' || id === 'legality-opinion' ? whatIf.shortened?.[id] : undefined;
  return shortened && shortened.count < least.count ? { ...least, count: shortened.count } : least;
}

/** Backward over the network: how late each act can be with the decision on its day. */
function withSlack(placed: Placement, facts: DecisionFacts, context: PlanContext): readonly PlannedAct[] {
  const { law } = context;
  const acts = [...placed.values()];
  const end = placed.get('decision')?.on.earliest ?? law.asOf;
  const latest = new Map<MilestoneId, CivilDate>(acts.map(({ milestone }) => [milestone.id, end]));
  for (const { milestone, state, on } of acts.toReversed()) {
    if (state === 'done') continue;
    const own = latest.get(milestone.id) ?? end;
    const fixed = state === 'appointed' ? earlierOf(own, on.earliest) : own;
    for (const precedence of milestone.after) {
      const before = placed.get(precedence.after);
      if (!before) continue;
      const least = leastTimeOf(milestone, precedence, facts, context, before.on.earliest);
      const limit = least
        ? latestStart(law.calendar, fixed, least, law.asOf, stopsOf(milestone, facts))
        : addDays(fixed, precedence.nextDay ? -1 : 0);
      latest.set(precedence.after, earlierOf(latest.get(precedence.after) ?? end, limit));
    }
  }
  return acts.map((act) => ({
    ...act,
    slack:
      act.state === 'done' ? undefined : Math.max(0, daysBetween(act.on.earliest, latest.get(act.milestone.id) ?? end)),
  }));
}

/** The chain of reasons that ends in an act. */
function pathTo(id: MilestoneId, acts: ReadonlyMap<MilestoneId, PlannedAct>): readonly PlannedAct[] {
  const act = acts.get(id);
  if (!act) return [];
  const before = act.because.kind === 'follows' ? act.because.after : binding(act, acts);
  return before === undefined ? [act] : [...pathTo(before, acts), act];
}

/** For a day that a sitting or an appointment set: the act before it that comes last. */
function binding({ milestone, because }: PlannedAct, acts: ReadonlyMap<MilestoneId, PlannedAct>) {
  if (because.kind !== 'meeting') return undefined;
  const before = milestone.after.flatMap(({ after }) => acts.get(after) ?? []);
  return before.toSorted((a, b) => daysBetween(a.on.earliest, b.on.earliest)).at(0)?.milestone.id;
}

function assumptionsOf(
  belonging: readonly { readonly milestone: Milestone; readonly belongs: ReturnType<Milestone['belongs']> }[],
): OpenPlan['assumptions'] {
  const seen = new Set<FactName>();
  return belonging.flatMap(({ milestone, belongs }) => {
    if (belongs.kind !== 'unjudged' || seen.has(belongs.missing)) return [];
    seen.add(belongs.missing);
    return [{ missing: belongs.missing, as: belongs.as, milestone }];
  });
}
