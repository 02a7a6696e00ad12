import type { CivilDate, Words } from '@/core/kernel';
import { barriersOf, evaluateAll, explain, type GateId, type LawContext, type RuleFinding } from '@/core/law';
import type { Dossier } from '../dossier';
import { foldDossier } from '../evolve';
import type { Amendment } from './effective-entries';

/** A correction or withdrawal that a second person has yet to confirm, and what it would show. */
export interface PendingAmendment extends Pick<Amendment, 'by' | 'kind'> {
  /** The entry it is about. */
  readonly entry: number;
  readonly on: CivilDate;
  /** Requirements that would be breached if it counted, and are not now. */
  readonly wouldBreach: readonly RuleFinding[];
}

/** What waits for its second person, oldest first: it changes nothing yet, and is told all the same. */
export function pendingAmendments(dossier: Dossier, law: LawContext): readonly PendingAmendment[] {
  const waiting = waitingIn(dossier);
  if (waiting.length === 0) return [];
  const now = new Set(breachedIn(evaluateAll(dossier.facts, law)).map(({ rule }) => rule.id));
  return waiting.flatMap(({ entry, by, kind }) => {
    const counted = asIfCounted(dossier, [by]);
    const recorded = dossier.record[by - 1];
    if (!counted || !recorded) return [];
    const wouldBreach = breachedIn(evaluateAll(counted.facts, law)).filter(({ rule }) => !now.has(rule.id));
    return { entry, by, kind, on: recorded.on, wouldBreach };
  });
}

/** What would bar a door if all that waits counted, and does not bar it now; and the entries that wait. */
export function barredIfCounted(
  dossier: Dossier,
  gate: GateId,
  law: LawContext,
): { readonly bars: readonly RuleFinding[]; readonly entries: readonly number[] } {
  const entries = waitingIn(dossier).map(({ by }) => by);
  const counted = entries.length > 0 ? asIfCounted(dossier, entries) : undefined;
  if (!counted) return { bars: [], entries: [] };
  const now = new Set(barriersOf(gate, evaluateAll(dossier.facts, law), dossier.facts).map(({ rule }) => rule.id));
  const then = barriersOf(gate, evaluateAll(counted.facts, law), counted.facts);
  return { bars: then.filter(({ rule }) => !now.has(rule.id)), entries };
}

/** Says that a door waits for a second person. */
export function pendingWords(entries: readonly number[], [first]: readonly RuleFinding[]): Words {
  const says = (first && (explain(first) ?? first.rule.title)) ?? { zh: '', en: '' };
  return {
    zh: `第 ${entries.join('、')} 条更正或撤回尚待第二人复核；属实的，将违反要求：${says.zh}请先复核，或者撤回该更正。`,
    en: `Entry ${entries.join(', ')} waits for its second person; if it is right, a requirement is breached: ${says.en} Confirm it first, or withdraw it.`,
  };
}

const breachedIn = (findings: readonly RuleFinding[]) => findings.filter(({ finding }) => finding.kind === 'breached');

const waitingIn = ({ amendments }: Dossier) =>
  [...amendments]
    .flatMap(([entry, list]) =>
      list.flatMap(({ by, kind, standing }) => (standing === 'pending' ? { entry, by, kind } : [])),
    )
    .sort((one, other) => one.by - other.by);

/** The matter as if these amendments had been confirmed. */
const asIfCounted = ({ id, record }: Dossier, entries: readonly number[]): Dossier | undefined =>
  foldDossier(
    id,
    record.map((entry) =>
      entries.includes(entry.seq) ? { ...entry, payload: { ...entry.payload, needsSecondPerson: false } } : entry,
    ),
  );
