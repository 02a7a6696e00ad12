import type { DayFault } from '@/core/procedure';
import { actOfEvent } from '../acts/act-of-event';
import type { Dossier } from '../dossier';
import { earlyFaults } from '../early-acts';
import type { RecordedEvent } from '../entry';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';
import { effectiveRecord } from './effective-entries';

/** Entries that an amendment leaves dated before what they come after, and that were not before it. */
export function earlyEntries(dossier: Dossier, amended: readonly RecordedEvent[]): readonly DayFault[] {
  const known = new Set(earlyIn(dossier, dossier.record).map(({ words }) => words.zh));
  return earlyIn(dossier, amended).filter(({ words }) => !known.has(words.zh));
}

function earlyIn({ id, profileId }: Dossier, record: readonly RecordedEvent[]): readonly DayFault[] {
  const faults: DayFault[] = [];
  let before = newDossier(id, profileId);
  for (const entry of effectiveRecord(record).entries) {
    const act = actOfEvent(entry.type);
    if (act) faults.push(...earlyFaults(act, entry.on, before.facts));
    before = evolve(before, entry);
  }
  return faults;
}
