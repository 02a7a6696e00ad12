import { type DecisionFacts, evaluateAll, explain, type LawContext, type RuleFinding } from '@/core/law';

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
    rests: rule.rests,
  };
};

/** Where an answer comes from: the law and the calendar it rests on. */
export const groundsJson = ({ profile, asOf, calendar }: LawContext) => ({
  profile: profile.id,
  version: profile.version,
  asOf,
  calendarCompleteUntil: calendar.completeUntil,
});

export const check = (facts: DecisionFacts, law: LawContext) => ({
  ...groundsJson(law),
  findings: evaluateAll(facts, law).map(findingJson),
});
