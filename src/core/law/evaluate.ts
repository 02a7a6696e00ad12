import type { CivilDate, Words, WorkingCalendar } from '@/core/kernel';
import { allRules } from './all-rules';
import { bindRule } from './bind-rule';
import type { DecisionFacts } from './facts/decision-facts';
import type { Finding } from './finding';
import type { Profile } from './profiles/profile';
import type { AnyRule } from './rule';
import { type GateId, gateIds } from './stage';

/** The law a matter is held against: profile of its start day, the day we ask, the working calendar. */
export interface LawContext {
  readonly profile: Profile;
  readonly asOf: CivilDate;
  readonly calendar: WorkingCalendar;
}

export interface RuleFinding {
  readonly rule: AnyRule;
  readonly finding: Finding<{ readonly code: string }>;
}

/** Bound rules by profile and day: binding costs as much as evaluating, and the same day is asked again and again. */
const bound = new WeakMap<Profile, Map<CivilDate, readonly AnyRule[]>>();
const DAYS_KEPT = 64;

/** Rules of the profile in force on the day asked, each with the citations it has there. */
export function rulesOf({ profile, asOf }: Pick<LawContext, 'profile' | 'asOf'>): readonly AnyRule[] {
  const days = bound.get(profile) ?? new Map<CivilDate, readonly AnyRule[]>();
  const known = days.get(asOf);
  if (known) return known;
  const rules = allRules.flatMap((rule) => bindRule(rule, profile, asOf) ?? []);
  if (days.size >= DAYS_KEPT) days.clear();
  bound.set(profile, days.set(asOf, rules));
  return rules;
}

/** What every rule of the profile says of the facts. Pure; the order is that of the stages. */
export const evaluateAll = (facts: DecisionFacts, law: LawContext): readonly RuleFinding[] =>
  rulesOf(law).map((rule) => ({ rule, finding: rule.evaluate(facts, law.profile.params, law.asOf, law.calendar) }));

/** Whether a finding keeps a door shut: a `blocks` rule that is breached or cannot yet be told. */
export const isBarring = ({ rule, finding }: RuleFinding): boolean =>
  rule.effect === 'blocks' && (finding.kind === 'breached' || finding.kind === 'undetermined');

/** Findings that keep `gate` shut: those of the gate itself and of every gate before it. */
export function barriersOf(gate: GateId, findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const reach = gateIds.indexOf(gate);
  return findings.filter((entry) => isBarring(entry) && gateIds.indexOf(entry.rule.gate) <= reach);
}

/** The sentence of a finding in both languages; `undefined` when the rule still lacks facts. */
export const explain = ({ rule, finding }: RuleFinding): Words | undefined =>
  finding.kind === 'undetermined' ? undefined : rule.explain(finding.because);
