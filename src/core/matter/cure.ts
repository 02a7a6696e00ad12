import type { AnyRule } from '@/core/law';
import type { AnyAct } from './act';
import { actOfEvent } from './acts/act-of-event';
import { effectiveRecord } from './amendments/effective-entries';
import type { Dossier } from './dossier';

/** What can be done about a breach: repeat the step, correct the entry if it was wrong, or else end and start anew. */
export interface Cure {
  /** Acts that can be carried out again, or for the first time. */
  readonly repeat: readonly AnyAct[];
  /** Entries the finding rests on, to be corrected where they tell it wrongly. */
  readonly correct: readonly number[];
  /** Nothing can be repeated: if the entries are right, the procedure is ended and begun anew. */
  readonly endOnly: boolean;
}

/** What cures a breach of `rule` on this dossier. */
export function cureOf(rule: AnyRule, dossier: Dossier): Cure {
  const correct = [...new Set(rule.reads.flatMap((name) => dossier.recordedIn[name] ?? []))].sort(
    (one, other) => one - other,
  );
  const { entries } = effectiveRecord(dossier.record);
  const acts = correct.flatMap((seq) => actOfEvent(entries.find((entry) => entry.seq === seq)?.type ?? '') ?? []);
  const repeat = [...new Set(acts)].filter(
    (act) =>
      act.type !== 'proposeMatter' &&
      (act.round !== undefined || act.once === undefined || dossier.facts[act.once] === undefined),
  );
  return { repeat, correct, endOnly: repeat.length === 0 };
}
