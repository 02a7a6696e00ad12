import type { CivilDate } from '@/core/kernel';
import type { AnyRule, RuleFinding } from '@/core/law';
import type { Actor } from './actor';
import { effectiveRecord } from './amendments/effective-entries';
import type { Dossier } from './dossier';
import type { RecordedEvent } from './entry';

/** What was confirmed when an act was recorded that broke the law: by whom, when, and the reason given. */
export interface ConfirmedBreach {
  readonly entry: number;
  readonly type: string;
  readonly on: CivilDate;
  readonly by: Actor;
  readonly reason: string;
  /** Rules it was shown to break, or whose condition was not there, by id; those still breached today kept apart. */
  readonly rules: readonly { readonly rule: string; readonly stands: boolean }[];
  /** The entry was withdrawn or corrected since. */
  readonly amended: 'withdrawn' | 'corrected' | undefined;
}

/** A binding requirement that is breached as things stand. */
export interface StandingBreach {
  readonly rule: AnyRule;
  /** Where it was confirmed last, if anybody was asked. */
  readonly confirmed: { readonly entry: number; readonly reason: string } | undefined;
}

const isStanding = ({ rule, finding }: RuleFinding): boolean =>
  finding.kind === 'breached' && rule.effect === 'blocks' && !rule.isAnswer;

/** Binding requirements breached and not cured. A negative answer that someone lawfully gave is no breach. */
export function standingBreaches(
  { record }: Pick<Dossier, 'record'>,
  findings: readonly RuleFinding[],
): readonly StandingBreach[] {
  return findings.filter(isStanding).map(({ rule }) => {
    const entry = record.findLast(({ confirmed }) => rulesOf(confirmed).includes(rule.id));
    return {
      rule,
      confirmed: entry?.confirmed && { entry: entry.seq, reason: entry.confirmed.reason },
    };
  });
}

/** Every breach that was confirmed with a reason, oldest first; what was cured since stays on the list. */
export function confirmedBreaches(
  { record }: Pick<Dossier, 'record'>,
  findings: readonly RuleFinding[],
): readonly ConfirmedBreach[] {
  const breached = new Set(findings.filter(({ finding }) => finding.kind === 'breached').map(({ rule }) => rule.id));
  const { amendments } = effectiveRecord(record);
  return record.flatMap(({ seq, type, on, actor, confirmed }) => {
    const rules = rulesOf(confirmed);
    if (!confirmed || rules.length === 0) return [];
    return {
      entry: seq,
      type,
      on,
      by: actor,
      reason: confirmed.reason,
      rules: rules.map((rule) => ({ rule, stands: breached.has(rule) })),
      amended: amendments.get(seq)?.find(({ standing }) => standing === 'counts')?.kind,
    };
  });
}

const rulesOf = (confirmed: RecordedEvent['confirmed']): readonly string[] =>
  confirmed ? [...confirmed.breaches, ...(confirmed.unmet ?? [])] : [];
