import { type AskedRule, askedIn } from './asked-rules';
import { findOne, type RuleFinding } from './evaluate';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import type { LawContext } from './law-context';
import { recordReads } from './record-reads';

/** Findings that remember what they rest on, so that only those a change touches are found anew. */
export interface Evaluation {
  readonly law: LawContext;
  readonly facts: DecisionFacts;
  /** In the order of the rules, as `evaluateAll` gives them. */
  readonly findings: readonly RuleFinding[];
  /** Per finding, the facts the rule asked for: told or not, for a fact told later changes the answer too. */
  readonly reads: readonly ReadonlySet<FactName>[];
}

interface Found {
  readonly entry: RuleFinding;
  readonly reads: ReadonlySet<FactName>;
}

function find(rule: AskedRule, facts: DecisionFacts, law: LawContext): Found {
  const recorded = recordReads(facts);
  return { entry: findOne(rule, recorded.facts, law), reads: recorded.reads };
}

/** As `evaluateAll`, noting which facts each finding rests on. */
export function evaluateNoting(facts: DecisionFacts, law: LawContext): Evaluation {
  const found = askedIn(law.profile).map((rule) => find(rule, facts, law));
  return { law, facts, findings: found.map(({ entry }) => entry), reads: found.map(({ reads }) => reads) };
}

/**
 * The evaluation of later facts under the same law: equal to `evaluateAll`, but only rules that asked for a changed fact are
 * asked again. A rule is a function of the facts it asks for, so one whose facts are the same says the same. Facts are never
 * altered in place: a fact has changed when its value is another one.
 */
export function reevaluate(previous: Evaluation, facts: DecisionFacts): Evaluation {
  const changed = changedFacts(previous.facts, facts);
  if (changed.length === 0) return { ...previous, facts };
  const findings = [...previous.findings];
  const reads = [...previous.reads];
  askedIn(previous.law.profile).forEach((rule, i) => {
    if (!changed.some((name) => previous.reads[i]?.has(name))) return;
    const found = find(rule, facts, previous.law);
    findings[i] = found.entry;
    reads[i] = found.reads;
  });
  return { law: previous.law, facts, findings, reads };
}

function changedFacts(before: DecisionFacts, after: DecisionFacts): readonly FactName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<FactName>; // keys of facts are their names
  return [...names].filter((name) => before[name] !== after[name]);
}
