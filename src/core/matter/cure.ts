import { type AnyRule, factsUsed, type LawContext } from '@/core/law';
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
  /** The act being filled in tells what breaches: before it is sent, what is typed can still be put right. */
  readonly isUnsent: boolean;
  /** Nothing can be repeated: if the entries are right, the procedure is ended and begun anew. */
  readonly endOnly: boolean;
}

/** What cures a breach of `rule` on this dossier. `unsent`: the act that is considered and not in the record yet; no entry of it can be named. */
export function cureOf(rule: AnyRule, dossier: Dossier, law: LawContext, unsent?: AnyAct): Cure {
  // A rule may declare nothing of what it looks at; then what it did look at is told by acts of its own stage.
  const isDeclared = rule.reads.length > 0;
  const looked = isDeclared ? rule.reads : factsUsed(rule, dossier.facts, law);
  const told = [...new Set(looked.flatMap((name) => dossier.recordedIn[name] ?? []))].sort((one, other) => one - other);
  const { entries } = effectiveRecord(dossier.record);
  const correct = unsent ? told.filter((seq) => entries.some((entry) => entry.seq === seq)) : told;
  const isUnsent = correct.length < told.length;
  const acts = correct.flatMap((seq) => actOfEvent(entries.find((entry) => entry.seq === seq)?.type ?? '') ?? []);
  const repeat = [...new Set([...acts, ...(unsent && isUnsent ? [unsent] : [])])].filter(
    (act) => act.type !== 'proposeMatter' && (isDeclared || act.stage === rule.stage) && act.isInOrder(dossier).ok,
  );
  return { repeat, correct, isUnsent, endOnly: repeat.length === 0 };
}
