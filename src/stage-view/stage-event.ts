import type { CivilDate } from '@/core/kernel';
import { effectiveRecord, eventOf, type RecordedEvent } from '@/core/matter';

/** An act of the record as a place reads it: what happened as it counts, on which day, by whom, and what was entered. */
export interface StageEvent {
  readonly seq: number;
  readonly type: string;
  readonly on: CivilDate;
  readonly by: string;
  readonly unit: string;
  readonly entered: Readonly<Record<string, unknown>>;
}

/** The record as it counts: corrected entries as corrected, withdrawn ones left out. */
export const stageEventsOf = (record: readonly RecordedEvent[]): readonly StageEvent[] =>
  effectiveRecord(record).entries.map((entry) => {
    const event = eventOf(entry);
    const { seq, on, actor } = entry;
    const isEarlier = event.type === 'EarlierEntry';
    return {
      seq,
      type: isEarlier ? event.payload.of : event.type,
      on,
      by: actor.name,
      unit: actor.unit,
      entered: isEarlier ? { ...event.payload.facts, ...event.payload.adds } : entry.payload,
    };
  });

/** Happenings cut into rounds: each begins with an event of the type `opening`. */
export function roundsOf(
  happenings: readonly StageEvent[],
  opening: string,
  parts: readonly string[],
): readonly (readonly StageEvent[])[] {
  const rounds: StageEvent[][] = [];
  for (const happening of happenings) {
    if (happening.type === opening) rounds.push([happening]);
    else if (parts.includes(happening.type)) rounds.at(-1)?.push(happening);
  }
  return rounds;
}
