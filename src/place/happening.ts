import type { CivilDate } from '@/core/kernel';
import type { RecordedEvent } from '@/core/matter';

/** An act of the record as a place reads it: what happened, on which day, by whom, and what was entered. */
export interface Happening {
  readonly seq: number;
  readonly type: string;
  readonly on: CivilDate;
  readonly by: string;
  readonly unit: string;
  readonly entered: Readonly<Record<string, unknown>>;
}

export const happeningsOf = (record: readonly RecordedEvent[]): readonly Happening[] =>
  record.map(({ seq, actor, event }) => ({
    seq,
    type: event.type,
    on: event.on,
    by: actor.name,
    unit: actor.unit,
    entered: { ...event.facts, ...event.adds },
  }));

/** Happenings cut into rounds: each begins with an event of the type `opening`. */
export function roundsOf(
  happenings: readonly Happening[],
  opening: string,
  parts: readonly string[],
): readonly (readonly Happening[])[] {
  const rounds: Happening[][] = [];
  for (const happening of happenings) {
    if (happening.type === opening) rounds.push([happening]);
    else if (parts.includes(happening.type)) rounds.at(-1)?.push(happening);
  }
  return rounds;
}
