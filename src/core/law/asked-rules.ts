import { addDays, type CivilDate } from '@/core/kernel';
import { allRules } from './all-rules';
import { bindRule } from './bind-rule';
import { instruments } from './instrument';
import type { Profile } from './profiles/profile';
import type { AnyRule } from './rule';

/** A rule that is or was law in a place at some time. */
export interface AskedRule {
  readonly unbound: AnyRule;
  /** As it binds on a day; before its first day and after its last as on the nearest day it was law, to say that it is not. */
  on(day: CivilDate): AnyRule;
}

interface Span {
  readonly from: CivilDate;
  readonly rule: AnyRule | undefined;
}

const known = new WeakMap<Profile, readonly AskedRule[]>();

/** The rules a matter under the profile is asked, in the order of the stages. Bound once per profile: days of the law are few. */
export function askedIn(profile: Profile): readonly AskedRule[] {
  const before = known.get(profile);
  if (before) return before;
  const asked = allRules.flatMap((rule) => askedRule(rule, profile) ?? []);
  known.set(profile, asked);
  return asked;
}

function askedRule(rule: AnyRule, profile: Profile): AskedRule | undefined {
  const spans = daysOfChange(rule, profile).map((from): Span => ({ from, rule: bindRule(rule, profile, from) }));
  const first = spans.find((span) => span.rule)?.rule;
  if (!first) return undefined;
  return {
    unbound: rule,
    on: (day) => spans.findLast((span) => span.from <= day && span.rule)?.rule ?? first,
  };
}

/** Days on which the rule, a text it cites or the value it reads begins or ends to be law. */
function daysOfChange({ parameter, inForce, legalBasis }: AnyRule, { params }: Profile): readonly CivilDate[] {
  const spans: readonly { readonly from: CivilDate; readonly until?: CivilDate }[] = [
    inForce,
    ...legalBasis.map(({ instrument }) => ({ from: instruments[instrument].inForceFrom })),
    ...(parameter ? params[parameter] : []),
  ];
  const days = spans.flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]));
  return [...new Set(days)].sort();
}

/** Rules of the profile in force on the day asked, each with the citations it has there. */
export const rulesOf = ({
  profile,
  asOf,
}: {
  readonly profile: Profile;
  readonly asOf: CivilDate;
}): readonly AnyRule[] => inForce(profile, asOf);

const listed = new WeakMap<Profile, Map<CivilDate, readonly AnyRule[]>>();
const DAYS_KEPT = 64;

function inForce(profile: Profile, asOf: CivilDate): readonly AnyRule[] {
  const days = listed.get(profile) ?? new Map<CivilDate, readonly AnyRule[]>();
  const kept = days.get(asOf);
  if (kept) return kept;
  const rules = allRules.flatMap((rule) => bindRule(rule, profile, asOf) ?? []);
  if (days.size >= DAYS_KEPT) days.clear();
  listed.set(profile, days.set(asOf, rules));
  return rules;
}
