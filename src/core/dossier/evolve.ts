import type { DecisionFacts, FactName } from '@/core/law';
import type { Dossier, RecordedEvent } from './dossier';
import type { DossierEvent } from './dossier-event';

/**
 * The dossier its record tells. An empty record has no dossier; so has one that does not begin with `MatterProposed`.
 * One accumulator inside, shared with nobody: 500 events fold in about a millisecond.
 */
export function foldDossier(id: string, record: readonly RecordedEvent[]): Dossier | undefined {
  const first = record[0]?.event;
  if (first?.type !== 'MatterProposed') return undefined;
  const facts: Record<string, unknown> = {};
  const recordedIn: Partial<Record<FactName, number>> = {};
  for (const { seq, event } of record) apply(facts, recordedIn, seq, event);
  return dossierOf(id, record.length, facts, recordedIn);
}

/** The dossier after one more event. */
export function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  const facts: Record<string, unknown> = { ...dossier.facts };
  const recordedIn = { ...dossier.recordedIn };
  const seq = dossier.version + 1;
  apply(facts, recordedIn, seq, event);
  return dossierOf(dossier.id, seq, facts, recordedIn);
}

const dossierOf = (id: string, version: number, facts: DecisionFacts, recordedIn: Dossier['recordedIn']): Dossier => ({
  id,
  version,
  origin: facts.origin ?? 'entered',
  profileId: facts.profileId ?? 'hlj2021',
  facts,
  recordedIn,
});

function apply(
  facts: Record<string, unknown>,
  recordedIn: Partial<Record<FactName, number>>,
  seq: number,
  event: DossierEvent,
): void {
  const put = (name: string, value: unknown) => {
    facts[name] = value;
    recordedIn[name as FactName] = seq; // names come from DecisionFacts
  };
  const append = (name: string, entries: unknown) => {
    if (!Array.isArray(entries) || entries.length === 0) return;
    const before = facts[name];
    put(name, Array.isArray(before) ? [...before, ...entries] : entries);
  };
  for (const [name, value] of Object.entries(event.facts)) if (value !== undefined) put(name, value);
  if (event.adds) for (const [name, entries] of Object.entries(event.adds)) append(name, entries);
  append('papers', event.papers);
}
