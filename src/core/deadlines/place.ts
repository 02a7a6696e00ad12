import { addDays, type CivilDate, daysBetween, laterOf } from '@/core/kernel';
import type { DecisionFacts, LawContext } from '@/core/law';
import { computeTerm, type Stop } from './computed-term';
import { type DayBracket, laterBracket, onDay } from './day-bracket';
import type { Cause, PlannedAct } from './decision-plan';
import type { Milestone, MilestoneId, MinimumPeriod, PlannedPrecedence } from './milestone';
import type { PlanContext } from './plan-context';
import { type Beyond, beyondOf, latestBeyond, workingDayFrom } from './working-day';

/** An act in its place: for what follows it counts from `counts`, later than its day where it was done too early. */
type Placed = Omit<PlannedAct, 'slack'> & {
  readonly counts: DayBracket;
  readonly beyond?: Beyond | undefined;
};
export type Placement = ReadonlyMap<MilestoneId, Placed>;

interface Bound {
  readonly on: DayBracket;
  readonly because: Cause;
  /** The day is known to be one on which offices work, or needs to be none. */
  readonly settled: boolean;
  /** Working days beyond the published calendar that lead to it, or to the day before it. */
  readonly beyond?: Beyond | undefined;
}

/** Forward over the network: every act on its earliest day, those it follows being placed already. */
export function placeAll(network: readonly Milestone[], facts: DecisionFacts, context: PlanContext): Placement {
  const placed = new Map<MilestoneId, Placed>();
  for (const milestone of network) placed.set(milestone.id, place(milestone, placed, facts, context));
  return placed;
}

function place(milestone: Milestone, placed: Placement, facts: DecisionFacts, context: PlanContext): Placed {
  const { law, whatIf = {}, meetings = [] } = context;
  const follows = milestone.after.flatMap((precedence) => follow(milestone, precedence, placed, facts, context));
  const done = milestone.doneOn(facts);
  if (done) {
    const on = onDay(done);
    const counts = doneTooEarly(milestone, done, follows, facts)?.on ?? on;
    return done <= law.asOf
      ? { milestone, state: 'done', on, counts, because: { kind: 'recorded' } }
      : { milestone, state: 'appointed', on, counts, because: { kind: 'appointed' } };
  }
  const wish = whatIf.notBefore?.[milestone.id];
  const appointed = milestone.appointedOn?.(facts);
  const bounds: Bound[] = [
    { on: onDay(law.asOf), because: { kind: 'today' }, settled: false },
    ...follows,
    ...(milestone.id === 'decision' ? afterAll(placed) : []),
    ...(appointed ? [{ on: onDay(appointed), because: { kind: 'appointed' } as const, settled: true }] : []),
    ...(wish ? [{ on: onDay(wish), because: { kind: 'supposed' } as const, settled: false }] : []),
  ];
  const open = bounds.map((bound) =>
    context.bare || milestone.runsByItself || bound.settled
      ? bound
      : { ...bound, ...workingDayFrom(law.calendar, bound.on, bound.beyond) },
  );
  const binding = open.reduce(laterBound);
  const { on, because, beyond } = milestone.id === 'decision' && !appointed ? nextSitting(meetings, binding) : binding;
  return { milestone, state: appointed ? 'appointed' : 'to-do', on, counts: on, because, beyond };
}

/**
 * A term that was not full when the act was done: what follows waits until it is. A general term shortened with a recorded
 * reason is kept. So breaking a term never brings the decision nearer.
 */
function doneTooEarly(
  { id }: Milestone,
  done: CivilDate,
  follows: readonly Bound[],
  facts: DecisionFacts,
): Bound | undefined {
  const reason = id === 'legality-opinion' ? facts.shortReviewReason : facts.shorteningReason;
  const waiting = follows.filter(({ because, on }) => {
    if (because.kind !== 'follows' || !because.least || on.latest <= done) return false;
    return !(because.least.isGeneral && reason);
  });
  return waiting.length === 0 ? undefined : waiting.reduce(laterBound);
}

/** The decision waits for whatever is still to be done, or counts later than it was done, also where a later step was taken before. */
const afterAll = (placed: Placement): readonly Bound[] =>
  [...placed.values()].flatMap(({ milestone, state, on, counts, beyond }) =>
    state === 'done' && counts.latest === on.latest
      ? []
      : [
          {
            on: counts,
            because: { kind: 'follows', after: milestone.id } as const,
            beyond,
            settled: state === 'to-do' && !milestone.runsByItself,
          },
        ],
  );

/** The later bound gives the day; between equals a term tells more than a mere order, and an order more than today. */
function laterBound(a: Bound, b: Bound): Bound {
  const on = laterBracket(a.on, b.on);
  const weight = ({ because }: Bound) =>
    because.kind === 'today' ? 0 : because.kind === 'follows' && !because.reckoning ? 1 : 2;
  const order = daysBetween(b.on.earliest, a.on.earliest) || weight(a) - weight(b);
  return {
    on,
    because: order >= 0 ? a.because : b.because,
    settled: a.settled && b.settled,
    beyond: a.on.latest >= b.on.latest ? a.beyond : b.beyond,
  };
}

function nextSitting(meetings: readonly CivilDate[], bound: Bound): Pick<Bound, 'on' | 'because' | 'beyond'> {
  const sitting = (day: CivilDate) => meetings.find((meeting) => meeting >= day);
  const [earliest, latest] = [sitting(bound.on.earliest), sitting(bound.on.latest)];
  if (!earliest || earliest === bound.on.earliest) return bound;
  return { on: { earliest, latest: latest ?? laterOf(earliest, bound.on.latest) }, because: { kind: 'meeting' } };
}

function follow(
  milestone: Milestone,
  precedence: PlannedPrecedence,
  placed: Placement,
  facts: DecisionFacts,
  context: PlanContext,
): readonly Bound[] {
  const before = placed.get(precedence.after);
  if (!before) return [];
  const { law } = context;
  const isOffice = !before.milestone.runsByItself;
  const least = minimumPeriodOf(milestone, precedence, facts, context, before.on.earliest);
  if (!least) {
    const wait = precedence.nextDay ? 1 : 0;
    const on = { earliest: addDays(before.counts.earliest, wait), latest: addDays(before.counts.latest, wait) };
    const early = earlyOf(before, placed, facts, context);
    return [
      {
        on,
        because: { kind: 'follows', after: precedence.after, ...(early && { early }) },
        settled: isOffice && wait === 0 && before.state !== 'done',
        beyond: before.beyond,
      },
    ];
  }
  const stops = stopsOf(milestone, facts);
  const because = { kind: 'follows', after: precedence.after, least } as const;
  const reckoning = computeTerm(law.calendar, before.on.earliest, least, law.asOf, stops);
  const { earliest } = reckoning.to;
  const late =
    before.on.latest === before.on.earliest
      ? reckoning
      : computeTerm(law.calendar, before.on.latest, least, law.asOf, stops);
  const beyond =
    least.unit === 'days'
      ? undefined
      : before.beyond
        ? { from: before.beyond.from, workingDays: before.beyond.workingDays + least.count }
        : beyondOf(late);
  const latest = beyond ? laterOf(earliest, latestBeyond(law.calendar, beyond)) : late.to.latest;
  return [
    { on: { earliest, latest }, because: { ...because, reckoning }, settled: least.unit === 'working-days', beyond },
  ];
}

/** The term before a done act that was not full: the reason why what follows waits. */
function earlyOf(before: Placed, placed: Placement, facts: DecisionFacts, context: PlanContext) {
  if (before.counts.earliest === before.on.earliest || before.state === 'to-do') return undefined;
  const bounds = before.milestone.after.flatMap((precedence) =>
    follow(before.milestone, precedence, placed, facts, context),
  );
  const cause = doneTooEarly(before.milestone, before.on.earliest, bounds, facts)?.because;
  return cause?.kind === 'follows' && cause.least && cause.reckoning
    ? { after: cause.after, least: cause.least, reckoning: cause.reckoning }
    : undefined;
}

export const stopsOf = ({ id }: Milestone, { legalityStops = [] }: DecisionFacts): readonly Stop[] =>
  id === 'legality-opinion' ? legalityStops : [];

export function minimumPeriodOf(
  { id }: Milestone,
  { term }: PlannedPrecedence,
  facts: DecisionFacts,
  { law, whatIf = {} }: { readonly law: LawContext } & Pick<PlanContext, 'whatIf'>,
  on: CivilDate,
): MinimumPeriod | undefined {
  const least = term?.(facts, law, on);
  if (!least) return undefined;
  const shortened = id === 'consultation-closes' || id === 'legality-opinion' ? whatIf.shortened?.[id] : undefined;
  return shortened && shortened.count < least.count ? { ...least, count: shortened.count } : least;
}
