import { type DecisionFacts, dayOf, factWords } from '@/core/law';
import type { AnyAct } from './act';
import { type Done, rounds } from './rounds';

/** The sequence an act belongs to: its repetitions follow one another by their days. Undefined: they do not. */
export const sequenceOf = ({ type, inAnyOrder, follows }: AnyAct): string | undefined =>
  inAnyOrder ? undefined : (follows ?? type);

/** The end of the round that an act begins anew. */
export function roundEnded({ round, reopens, after }: AnyAct, facts: DecisionFacts): Done | undefined {
  if (!round || !(reopens || rounds[round].isOver(facts))) return undefined;
  // What the act comes after anyway is compared there.
  const ended = rounds[round].endsWith.find((name) => !after.includes(name) && dayOf(facts, name));
  const on = ended && dayOf(facts, ended);
  return ended && on ? { title: factWords[ended], on } : undefined;
}

/** The later of two; of the same day the first named. */
export const later = (one: Done | undefined, other: Done | undefined): Done | undefined =>
  one && other && other.on > one.on ? other : (one ?? other);
