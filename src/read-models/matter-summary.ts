import { blockedWords, type DecisionPlan, DISCUSS_AGAIN, longestWait, stageSteps } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { barriersOf, type DecisionFacts, type LawContext, type RuleFinding } from '@/core/law';
import { type Dossier, dayOfEntry, type RecordedEvent, standingBreaches } from '@/core/matter';
import { awaitsOf, lightOf, nextGateOf, stageOf, statusOf } from '@/core/procedure';
import type { MatterSummary, OpinionTally } from '@/ports/matter-api';
import { expertsOf } from './expert-agreement';
import { opinionsOf } from './opinion-counts';
import { optionRanking } from './option-ranking';
import { type Reckoned, reckon } from './reckon';
import { requirementCounts } from './requirement-counts';
import { riskOf } from './risk-points';
import { sentBackOf } from './sent-back';

interface SummaryParts {
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
  readonly meetings: readonly CivilDate[];
  /** Views of the matter in the store, counted; none: the sealed batches of the record are counted. */
  readonly views: OpinionTally;
  /** Where findings and plan of the same day are at hand already. */
  readonly reckoned?: Reckoned;
}

/** What every screen shows of a matter, computed once from its record, the law of a day and the views received by then. */
export function matterSummary(dossier: Dossier, parts: SummaryParts): MatterSummary {
  const { record, law, views } = parts;
  const { facts } = dossier;
  const { findings, plan } = parts.reckoned ?? reckon(dossier, law, parts.meetings);
  const nextGate = nextGateOf(facts);
  const { barring, met, later } = requirementCounts(nextGate, findings, facts);
  const earliest = plan.kind === 'open' ? plan.day.earliest : undefined;
  const breaches = standingBreaches(dossier, findings);
  const sentBack = sentBackOf(dossier);
  const { light, because } = lightOf(facts, law.asOf, {
    earliest: plan.kind === 'blocked' ? blockedWords(plan) : earliest,
    breached: breaches.length,
    owed: barriersOf('close-execution', findings, facts).length,
  });
  return {
    id: dossier.id,
    version: dossier.version,
    asOf: law.asOf,
    origin: dossier.origin,
    title: facts.title ?? dossier.id,
    summary: facts.summary ?? null,
    matterClass: facts.matterClass ?? null,
    leadUnit: facts.leadUnit ?? null,
    proposer: facts.proposer ?? null,
    plannedBy: facts.plannedBy ?? null,
    proposedOn: facts.proposedOn ?? null,
    status: statusOf(facts),
    stage: stageOf(facts),
    light,
    lightBecause: because,
    counts: countsOf(findings),
    breaches: breaches.map(({ rule, confirmed }) => ({
      rule: rule.id,
      title: rule.title,
      entry: confirmed?.entry ?? null,
      reason: confirmed?.reason ?? null,
    })),
    nextGate: nextGate ?? null,
    barriers: barring.map(({ rule, finding }) => ({
      rule: rule.id,
      title: rule.title,
      dutyHolder: rule.dutyHolder,
      kind: finding.kind === 'breached' ? 'breached' : 'undetermined',
    })),
    conditions: { met, of: met + barring.length, later: later.length },
    contact: contactOf(record),
    earliest: earliestOf(plan),
    sentBack: sentBack ?? null,
    awaits: (sentBack ? undefined : awaitsOf(facts)) ?? null,
    opinions: opinionsOf(facts, views, law.asOf),
    experts: expertsOf(facts),
    risk: riskOf(facts, law.asOf),
    options: optionsOf(facts, dossier.id),
    legality: facts.legalitySubmittedOn
      ? {
          outcome: facts.legalityOutcome ?? null,
          submittedOn: facts.legalitySubmittedOn,
          opinionOn: facts.legalityOpinionOn ?? null,
        }
      : null,
    lastActOn: lastDayOf(record) ?? law.asOf,
  };
}

/** The way to the decision as lists show it. Where no lawful decision is possible there is no day, and the breaches say why. */
function earliestOf(plan: DecisionPlan): MatterSummary['earliest'] {
  const steps = stageSteps(plan).map((step) => ({ ...step }));
  const none = { day: null, latest: null, because: null, critical: [], barring: [], steps };
  switch (plan.kind) {
    case 'ended':
      return { kind: plan.kind, ...none };
    case 'blocked':
      return {
        kind: plan.kind,
        ...none,
        because: blockedWords(plan),
        barring: plan.barring.map(({ rule: { id, title } }) => ({ rule: id, title })),
      };
    case 'decided':
      return { kind: plan.kind, ...none, day: plan.day, latest: plan.day };
    case 'open':
      return {
        kind: plan.kind,
        day: plan.day.earliest,
        latest: plan.day.latest,
        because: plan.discussAgain ? DISCUSS_AGAIN : (longestWait(plan)?.words ?? null),
        critical: plan.acts
          .filter(({ milestone }) => plan.critical.includes(milestone.id))
          .map((act) => act.milestone.title),
        barring: [],
        steps,
      };
  }
}

function lastDayOf(record: readonly RecordedEvent[]): CivilDate | undefined {
  const last = record.at(-1);
  return last && dayOfEntry(last);
}

/** The person of the undertaking unit whose act stands last in the record. */
function contactOf(record: readonly RecordedEvent[]): MatterSummary['contact'] {
  const last = record.findLast(({ actor }) => actor.role === 'undertaking');
  return last ? { name: last.actor.name, unit: last.actor.unit, on: dayOfEntry(last) } : null;
}

const countsOf = (findings: readonly RuleFinding[]): MatterSummary['counts'] => ({
  satisfied: findings.filter(({ finding }) => finding.kind === 'satisfied').length,
  open: findings.filter(({ finding }) => finding.kind === 'undetermined').length,
  breached: findings.filter(({ finding }) => finding.kind === 'breached').length,
});

function optionsOf(facts: DecisionFacts, matterId: string): MatterSummary['options'] {
  if (!facts.options || !facts.criteria) return null;
  const ranking = optionRanking(matterId, facts);
  const ranked = ranking?.ok ? ranking.value.options : [];
  return {
    count: facts.options.length,
    preferred: facts.preferredOption ?? null,
    leader: ranked.find(({ isOut }) => !isOut)?.name ?? null,
    robustShare: ranked[0]?.firstRankAcceptability ?? null,
    ranking: ranked.map(({ name, value, firstRankAcceptability }) => ({ name, value, firstRankAcceptability })),
  };
}
