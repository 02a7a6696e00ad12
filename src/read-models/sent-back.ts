import type { DecisionFacts } from '@/core/law';
import { correspondenceOf, type Dossier, type RecordedEvent } from '@/core/matter';
import { isReturned } from '@/core/procedure';
import type { MatterSummary } from '@/ports/matter-api';

type SentBack = NonNullable<MatterSummary['sentBack']>;

/** What the reviewer wrote under the headings of the opinion; null: nothing. */
export function reviewerWords({ legalityHeadings: headings }: DecisionFacts): string | null {
  const told = [headings?.power, headings?.procedure, headings?.content].filter((text) => text);
  return told.length > 0 ? told.join('；') : null;
}

/** Who sent the matter back last, where it was neither answered nor handed in again since: a leader, the reviewer, or the meeting that put it off. */
export function sentBackOf({ record, facts, recordedIn }: Dossier): SentBack | undefined {
  if (facts.endedOn) return undefined;
  const by = (who: SentBack['by'], seq: number | undefined, reason: string | null): readonly SentBack[] => {
    const entry: RecordedEvent | undefined = seq === undefined ? undefined : record[seq - 1];
    return entry ? [{ by: who, name: entry.actor.name, on: entry.on, entry: entry.seq, reason }] : [];
  };
  const letter = record.some(({ type }) => type === 'ReturnedForSupplement')
    ? correspondenceOf(record).letters.findLast(({ kind, openFor }) => kind === 'return' && openFor.length > 0)
    : undefined;
  const { discussedOn: discussed, discussionSubmittedOn: submitted, legalityOpinionOn } = recordedIn;
  const isPutOff = facts.decisionOutcome === 'deferred' && !(submitted && discussed && submitted > discussed);
  return [
    ...by('leader', letter?.entry, letter?.text ?? null),
    ...(isReturned(facts) ? by('reviewer', legalityOpinionOn, reviewerWords(facts)) : []),
    ...(isPutOff ? by('meeting', discussed, null) : []),
  ].toSorted((one, other) => other.entry - one.entry)[0];
}
