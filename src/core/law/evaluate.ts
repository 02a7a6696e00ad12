import type { Words } from '@/core/kernel';
import { type AskedRule, askedIn } from './asked-rules';
import { withDueDay } from './due-day';
import type { DecisionFacts } from './facts/decision-facts';
import type { Finding } from './finding';
import { governingDay } from './governing-day';
import { endedUndecided, isInForce } from './in-force';
import type { LawContext } from './law-context';
import { type AnyRule, isHollowReason } from './rule';
import { type GateId, gateIds } from './stage';

export interface RuleFinding {
  readonly rule: AnyRule;
  readonly finding: Finding<{ readonly code: string }>;
}

/** What every rule of the profile says of the facts. Pure; the order is that of the stages. */
export const evaluateAll = (facts: DecisionFacts, law: LawContext): readonly RuleFinding[] =>
  askedIn(law.profile).map((rule) => findOne(rule, facts, law));

/** Matters asked together: few enough that what is told of them stays near while one rule after another is put to all. */
const ASKED_TOGETHER = 32;

/** As `evaluateAll` for each of many matters. A rule is put to many before the next one is: turning to the code of every rule anew for every matter costs more than the rules do. */
export function evaluateEach(
  asked: readonly { readonly facts: DecisionFacts; readonly law: LawContext }[],
): readonly (readonly RuleFinding[])[] {
  const found: RuleFinding[][] = asked.map(() => []);
  for (let from = 0; from < asked.length; from += ASKED_TOGETHER) {
    const together = asked.slice(from, from + ASKED_TOGETHER);
    for (const profile of new Set(together.map(({ law }) => law.profile)))
      for (const rule of askedIn(profile))
        together.forEach(({ facts, law }, i) => {
          if (law.profile === profile) found[from + i]?.push(findOne(rule, facts, law));
        });
  }
  return found;
}

const answers = new WeakMap<DecisionFacts, { readonly law: LawContext; readonly findings: readonly RuleFinding[] }>();

/**
 * As `evaluateAll`, for facts that are asked about again and again, as while an act is typed; facts are never altered in place.
 * Over a whole portfolio keeping the answers costs more than it saves.
 */
export function evaluateOnce(facts: DecisionFacts, law: LawContext): readonly RuleFinding[] {
  const known = answers.get(facts);
  if (known && isSameLaw(known.law, law)) return known.findings;
  const findings = evaluateAll(facts, law);
  answers.set(facts, { law, findings });
  return findings;
}

const isSameLaw = (one: LawContext, other: LawContext): boolean =>
  one.profile === other.profile && one.asOf === other.asOf && one.calendar === other.calendar;

/** What one rule says, with the citations it has on the day of its step. One that was not yet law then says so itself. */
export function findOne(rule: AskedRule, facts: DecisionFacts, law: LawContext): RuleFinding {
  const { profile, asOf, calendar } = law;
  const lawOf = governingDay(rule.unbound, facts, asOf);
  const bound = rule.on(lawOf);
  const finding = bound.evaluate(facts, profile.params, asOf, calendar, lawOf);
  return { rule: bound, finding: withDueDay(finding, bound, facts, law) };
}

/** Whether a finding keeps a door shut: a `blocks` rule that is breached or cannot yet be told. */
export const isBarring = ({ rule, finding }: RuleFinding): boolean =>
  rule.effect === 'blocks' && (finding.kind === 'breached' || finding.kind === 'undetermined');

/** Whether a finding is a breach because a reason or an opinion says nothing. */
export const isHollowFinding = ({ finding }: RuleFinding): boolean =>
  finding.kind === 'breached' && isHollowReason(finding.because);

/** Doors behind which nothing is decided any more: what was done is kept and brought to its end. */
const afterTheDecision: ReadonlySet<GateId> = new Set(['archive', 'close-execution']);

/**
 * Findings that keep `gate` shut: those of the gate itself and of every gate before it.
 * Reading: a fault of the procedure bars the decision, never the keeping of its record (D713 33.1 asks for a complete file, and
 * that shows the fault). Once a decision is in force, or the procedure ended without one, only what is owed from the archive on
 * bars archive and closing; a change, stop or suspension that was unlawful stays marked, and does not bar the closing either.
 */
export function barriersOf(
  gate: GateId,
  findings: readonly RuleFinding[],
  facts?: DecisionFacts,
): readonly RuleFinding[] {
  const reach = gateIds.indexOf(gate);
  const isPast = afterTheDecision.has(gate) && facts !== undefined && (isInForce(facts) || endedUndecided(facts));
  const from = isPast ? gateIds.indexOf('archive') : 0;
  return findings.filter((entry) => {
    const at = gateIds.indexOf(entry.rule.gate);
    const isMarked = isPast && entry.rule.stage === 'adjustment' && entry.finding.kind === 'breached';
    return isBarring(entry) && from <= at && at <= reach && !isMarked;
  });
}

/** The sentence of a finding in both languages; `undefined` when the rule still lacks facts. */
export const explain = ({ rule, finding }: RuleFinding): Words | undefined =>
  finding.kind === 'undetermined' ? undefined : rule.explain(finding.because);
