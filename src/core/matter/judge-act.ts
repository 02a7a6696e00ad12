import type { CivilDate } from '@/core/kernel';
import { barriersOf, evaluateAll, evaluateOnce, explain, type LawContext, type RuleFinding } from '@/core/law';
import { type DayFault, dayFaults } from '@/core/procedure';
import type { AnyAct } from './act';
import type { Dossier } from './dossier';
import type { Happening } from './entry';
import { evolve } from './evolve';

/** What an act changes in the eyes of the law, by all rules on the facts before it and after it. */
export interface Judgement {
  readonly after: Dossier;
  readonly findingsBefore: readonly RuleFinding[];
  readonly findingsAfter: readonly RuleFinding[];
  /** Requirements the act fulfils: satisfied now, and not before. Falling away is not fulfilling. */
  readonly satisfied: readonly RuleFinding[];
  /** Requirements that fall away: they no longer apply. */
  readonly fallenAway: readonly RuleFinding[];
  /** Requirements that were settled, breached or did not apply, and are open now. */
  readonly opened: readonly RuleFinding[];
  /** Requirements breached now, and not before. */
  readonly breached: readonly RuleFinding[];
  /** Requirements that time alone had breached, and the act for good: it tells of the thing done after its last day. */
  readonly doneLate: readonly RuleFinding[];
  /** What is wrong with the days after it, and was not before. */
  readonly dayFaults: readonly DayFault[];
  /** Conditions of the act's own door that are not met before it; of an amendment, of doors passed since and no longer met after it. */
  readonly unmet: readonly RuleFinding[];
}

/** Judges what happened after itself, against all rules. Pure. */
export function judgeAct(
  dossier: Dossier,
  happenings: readonly Happening[],
  law: LawContext,
  gate?: AnyAct['gate'],
): Judgement {
  const after = happenings.reduce(evolve, dossier);
  const findingsBefore = evaluateOnce(dossier.facts, law);
  const findingsAfter = evaluateAll(after.facts, law);
  const known = new Map(findingsBefore.map((entry) => [entry.rule.id, entry]));
  const become = (kind: RuleFinding['finding']['kind'], from: (was: string | undefined) => boolean) =>
    findingsAfter.filter(({ rule, finding }) => finding.kind === kind && from(known.get(rule.id)?.finding.kind));
  return {
    after,
    findingsBefore,
    findingsAfter,
    satisfied: become('satisfied', (was) => was !== 'satisfied'),
    fallenAway: become('not-applicable', (was) => was === 'undetermined' || was === 'breached'),
    opened: become('undetermined', (was) => was !== 'undetermined'),
    breached: become('breached', (was) => was !== 'breached'),
    doneLate: findingsAfter.filter((entry) => isDoneLate(known.get(entry.rule.id), entry, after, law)),
    dayFaults: dayFaults(dossier.facts, after.facts, actDay(happenings), law),
    unmet: gate ? barriersOf(gate, findingsBefore, dossier.facts) : [],
  };
}

/** Breached before and after, by a last day of the rule's own, and told otherwise now: no longer still to be done, but done late. */
function isDoneLate(was: RuleFinding | undefined, now: RuleFinding, { facts }: Dossier, law: LawContext): boolean {
  if (was?.finding.kind !== 'breached' || now.finding.kind !== 'breached') return false;
  const last = now.rule.evaluate(facts, law.profile.params, law.asOf, law.calendar).dueBy;
  return last !== undefined && last === was.finding.dueBy && explain(was)?.zh !== explain(now)?.zh;
}

/** The day of the act; a correction or withdrawal tells of an earlier one, against which no new time is set. */
const actDay = ([first]: readonly Happening[]): CivilDate | undefined =>
  first?.corrects === undefined ? first?.on : undefined;

/** A judgement with more that is wrong with the days. */
export const withDayFaults = (judgement: Judgement, more: readonly DayFault[]): Judgement =>
  more.length > 0 ? { ...judgement, dayFaults: [...judgement.dayFaults, ...more] } : judgement;
