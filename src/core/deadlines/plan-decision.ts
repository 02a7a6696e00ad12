import { daysBetween } from '@/core/kernel';
import {
  awaitsRediscussion,
  barriersOf,
  type DecisionFacts,
  evaluateAll,
  type FactName,
  type RuleFinding,
} from '@/core/law';
import type { DecisionPlan, OpenPlan, PlannedAct } from './decision-plan';
import { layOut } from './lay-out';
import { type Milestone, type MilestoneId, milestoneIds } from './milestone';
import type { PlanContext } from './plan-context';
import { withSlack } from './slack';
import { unheededOf } from './unheeded';

/**
 * The earliest lawful decision day by the critical path method: forward over the acts still to be done, each at the least
 * time the law sets, then back for the slack (Kelley and Walker 1959). Acts done count with their real days, but no sooner
 * than the terms of the law let them. A file in which a rule is breached that bars the decision has no day at all.
 * Reading: work without a statutory least time takes no time, so the day is a lower bound and no forecast; offices act on
 * working days, unless the bare bound is asked for.
 */
export function planDecision(recorded: DecisionFacts, context: PlanContext): DecisionPlan {
  const { told, facts, belonging, left, placed } = layOut(recorded, context);
  const decision = placed.get('decision');
  if (!decision) throw new Error('every plan ends in a decision');
  const done = [...placed.values()].map(({ counts: _counts, beyond: _beyond, ...act }) => ({
    ...act,
    slack: undefined,
  }));
  if (decision.state === 'done') return { kind: 'decided', day: decision.on.earliest, acts: done, left };
  if (facts.endedOn) return { kind: 'ended', day: facts.endedOn, acts: done, left };

  const acts = withSlack(placed, facts, context);
  const path = pathTo('decision', new Map(acts.map((act) => [act.milestone.id, act])));
  // Where the next sitting sets the day, what comes before it does not.
  const driving = decision.because.kind === 'meeting' ? [] : path;
  const last = context.meetings?.at(-1);
  const open: OpenPlan = {
    kind: 'open',
    acts,
    left,
    day: decision.on,
    critical: acts.filter((act) => act.state !== 'done' && (act.slack === 0 || driving.includes(act))).map(idOf),
    path,
    assumptions: assumptionsOf(belonging),
    ignored: unheededOf(recorded, context, placed),
    suspended: Boolean(facts.suspendedOn),
    reviewAgain: facts !== told,
    discussAgain: awaitsRediscussion(recorded),
    facts: Object.assign(
      {},
      facts,
      ...acts.map(({ milestone, state, on }) => (state === 'done' ? {} : milestone.facts(on.earliest))),
      // What is only planned is no record: a step without a day of its own is still to come, not left out.
      { origin: undefined },
    ),
    ...(last !== undefined && last < decision.on.latest && { meetingsUntil: last }),
  };
  const barring = breachesBarring(told, open, context);
  return barring.length === 0 ? open : { kind: 'blocked', barring, acts, left, open };
}

/** Breaches that keep the matter from being decided, today and also once everything still planned were done. */
function breachesBarring(facts: DecisionFacts, plan: OpenPlan, { law, whatIf, findings }: PlanContext) {
  const breachedIn = (entries: readonly RuleFinding[]) =>
    barriersOf('decision', entries).filter(({ finding }) => finding.kind === 'breached');
  const today = breachedIn((whatIf ? undefined : findings) ?? evaluateAll(facts, law));
  if (today.length === 0) return today;
  const then = new Set(
    breachedIn(evaluateAll(plan.facts, { ...law, asOf: plan.day.earliest })).map(({ rule }) => rule.id),
  );
  return today.filter(({ rule }) => then.has(rule.id));
}

const idOf = ({ milestone }: PlannedAct): MilestoneId => milestone.id;

/** The chain of reasons that ends in an act. */
function pathTo(id: MilestoneId, acts: ReadonlyMap<MilestoneId, PlannedAct>): readonly PlannedAct[] {
  const act = acts.get(id);
  if (!act) return [];
  const before = act.because.kind === 'follows' ? act.because.after : binding(act, acts);
  return before === undefined ? [act] : [...pathTo(before, acts), act];
}

/** For a day that a sitting set: the act before it that comes last; of one day, the last of the procedure. */
function binding({ milestone, because }: PlannedAct, acts: ReadonlyMap<MilestoneId, PlannedAct>) {
  if (because.kind !== 'meeting') return undefined;
  const before = milestone.after.flatMap(({ after }) => acts.get(after) ?? []);
  const rank = ({ milestone: { id } }: PlannedAct) => milestoneIds.indexOf(id);
  return before.toSorted((a, b) => daysBetween(a.on.earliest, b.on.earliest) || rank(b) - rank(a)).at(0)?.milestone.id;
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
