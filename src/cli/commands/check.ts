import {
  barriersOf,
  type DecisionFacts,
  evaluateAll,
  explain,
  gateIds,
  gateWords,
  type LawContext,
  type RuleFinding,
} from '@/core/law';
import { nextGateOf, stageOf, statusOf } from '@/core/procedure';

/** One finding as the command line tells it: docs/reference/command-line.md. */
export const findingJson = (entry: RuleFinding) => {
  const { rule, finding } = entry;
  return {
    rule: rule.id,
    ref: rule.ref,
    stage: rule.stage,
    title: rule.title,
    severity: rule.effect,
    gate: rule.gate,
    finding: finding.kind,
    ...(finding.kind === 'undetermined'
      ? { missing: finding.missing }
      : { reason: finding.because.code, says: explain(entry) }),
    ...(finding.counted && { counted: finding.counted }),
    ...(finding.dueBy && { dueBy: finding.dueBy }),
    ...(finding.firstLawful && { firstLawful: finding.firstLawful }),
    legalBasis: rule.legalBasis,
  };
};

/** Where an answer comes from: the law and the calendar it rests on. */
export const groundsJson = ({ profile, asOf, calendar }: LawContext) => ({
  profile: profile.id,
  version: profile.version,
  asOf,
  calendarCompleteUntil: calendar.completeUntil,
});

/** Which findings to tell: of some rules (by id or number), of a stage, or only what is breached. All of them by default. */
export interface CheckFilter {
  readonly only?: readonly string[];
  readonly stage?: string;
  readonly breached?: boolean;
}

const isAsked =
  ({ only, stage, breached }: CheckFilter) =>
  ({ rule, finding }: RuleFinding): boolean =>
    (!only || only.includes(rule.id) || only.includes(rule.ref)) &&
    (!stage || rule.stage === stage) &&
    (!breached || finding.kind === 'breached');

/** Every door in its order, with what bars it: its own rules and those of the doors before it. */
const gatesJson = (findings: readonly RuleFinding[], facts: DecisionFacts) =>
  gateIds.map((gate) => {
    const bars = barriersOf(gate, findings, facts);
    return {
      gate,
      title: gateWords[gate],
      open: bars.length === 0,
      breached: bars.filter(({ finding }) => finding.kind === 'breached').map(({ rule }) => rule.id),
      undetermined: bars.filter(({ finding }) => finding.kind === 'undetermined').map(({ rule }) => rule.id),
    };
  });

/** What the rules say, and which doors they bar. The doors are told of all rules, whatever is filtered. */
export function check(facts: DecisionFacts, law: LawContext, filter: CheckFilter = {}) {
  const findings = evaluateAll(facts, law);
  return {
    ...groundsJson(law),
    stage: stageOf(facts),
    status: statusOf(facts),
    nextGate: nextGateOf(facts) ?? null,
    gates: gatesJson(findings, facts),
    findings: findings.filter(isAsked(filter)).map(findingJson),
  };
}
