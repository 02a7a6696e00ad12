import { barriersOf, type GateId, type RuleFinding } from '@/core/law';
import { actOfEvent } from '../acts/act-of-event';
import type { Dossier } from '../dossier';
import type { Judgement } from '../judge-act';
import { effectiveRecord } from './effective-entries';

/**
 * Conditions of doors passed since an entry that are no longer met once it is amended: what went through them rested on it. What the
 * judgement says is breached anyway is not told twice.
 */
export function unmetBehind(
  dossier: Dossier,
  seq: number,
  { after, findingsBefore, findingsAfter, breached }: Judgement,
) {
  const passed = new Set<GateId>(
    effectiveRecord(dossier.record).entries.flatMap((entry) => (entry.seq > seq && actOfEvent(entry.type)?.gate) || []),
  );
  if (passed.size === 0) return [];
  const shown = new Set(breached.flatMap(({ rule }) => (rule.isAnswer ? [] : [rule.id])));
  const unmet = new Map<string, RuleFinding>();
  for (const gate of passed) {
    const known = new Set(barriersOf(gate, findingsBefore, dossier.facts).map(({ rule }) => rule.id));
    for (const bar of barriersOf(gate, findingsAfter, after.facts))
      if (!known.has(bar.rule.id) && !shown.has(bar.rule.id)) unmet.set(bar.rule.id, bar);
  }
  return [...unmet.values()];
}
