import { z } from 'zod';
import {
  blockedWords,
  type Cause,
  conditionalProcedures,
  type DecisionPlan,
  longestWait,
  milestoneIds,
  obstaclesOf,
  type PlannedAct,
  planDecision,
  shortenedTerms,
  termOf,
  type WhatIf,
} from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, day, type LawContext } from '@/core/law';
import { findingJson, groundsJson } from './check';

/** What a `--what-if` file may hold. */
export const whatIfSchema = z.strictObject({
  notBefore: z.partialRecord(z.enum(milestoneIds), day).optional(),
  judged: z.partialRecord(z.enum(conditionalProcedures), z.boolean()).optional(),
  shortened: z
    .partialRecord(
      z.enum(shortenedTerms),
      z.strictObject({ count: z.number().int().min(1).max(365), reason: z.string() }),
    )
    .optional(),
});

const causeJson = (because: Cause) =>
  because.kind !== 'follows'
    ? { kind: because.kind }
    : {
        kind: because.kind,
        after: because.after,
        ...(because.least && { rule: because.least.rule, sources: because.least.sources }),
        ...(because.reckoning && { reckoning: because.reckoning }),
        ...(because.early && {
          early: {
            after: because.early.after,
            rule: because.early.least.rule,
            sources: because.early.least.sources,
            reckoning: because.early.reckoning,
          },
        }),
      };

const actJson = (act: PlannedAct) => ({
  act: act.milestone.id,
  stage: act.milestone.stage,
  title: act.milestone.title,
  recordedBy: act.milestone.act,
  state: act.state,
  earliest: act.on.earliest,
  latest: act.on.latest,
  ...(act.slack !== undefined && { slackDays: act.slack }),
  because: causeJson(act.because),
  says: termOf(act) ?? null,
});

function planJson(plan: DecisionPlan, law: LawContext) {
  const head = {
    acts: plan.acts.map(actJson),
    left: plan.left.map(({ milestone, because }) => ({ act: milestone.id, because })),
  };
  if (plan.kind === 'blocked')
    return {
      kind: plan.kind,
      says: blockedWords(plan),
      barring: plan.barring.map(findingJson),
      ignored: plan.open.ignored,
      ...head,
    };
  if (plan.kind !== 'open') return { kind: plan.kind, day: plan.day, ...head };
  const { barring, warning } = obstaclesOf(plan, law);
  return {
    kind: plan.kind,
    feasible: barring.length === 0,
    earliest: plan.day.earliest,
    latest: plan.day.latest,
    longestWait: longestWait(plan)?.words ?? null,
    critical: plan.critical,
    path: plan.path.map(({ milestone }) => milestone.id),
    assumptions: plan.assumptions.map(({ missing, as, milestone }) => ({ missing, as, act: milestone.id })),
    ignored: plan.ignored,
    reviewAgain: plan.reviewAgain,
    discussAgain: plan.discussAgain,
    suspended: plan.suspended,
    ...(plan.meetingsUntil && { meetingsUntil: plan.meetingsUntil }),
    barring: barring.map(findingJson),
    warning: warning.map(findingJson),
    ...head,
  };
}

/** The critical path to the earliest lawful decision day, with what would stand in its way. */
export function schedule(
  facts: DecisionFacts,
  law: LawContext,
  {
    whatIf,
    meetings,
    bare,
  }: { readonly whatIf?: WhatIf; readonly meetings?: readonly CivilDate[]; readonly bare?: boolean },
) {
  const plan = planDecision(facts, {
    law,
    ...(whatIf && { whatIf }),
    ...(meetings && { meetings }),
    ...(bare && { bare }),
  });
  return { ...groundsJson(law), plan: planJson(plan, law) };
}
