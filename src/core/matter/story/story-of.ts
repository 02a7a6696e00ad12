import { actOfEvent } from '../acts/act-of-event';
import { amendmentEventOf } from '../amendments/amending';
import { isAmendment } from '../amendments/amendment-event';
import type { RecordedEvent } from '../entry';
import { eventOf } from '../event';
import type { StoryLine } from './story-line';

const amendingOf = Object.fromEntries(Object.entries(amendmentEventOf).map(([act, event]) => [event, act]));

/**
 * A record as the acts that made it, to be walked again. Entries of the first format whose act cannot be told from their facts
 * are left out; their numbers are given.
 */
export function storyOf(record: readonly RecordedEvent[]): {
  readonly lines: readonly StoryLine[];
  readonly leftOut: readonly number[];
} {
  const lines: StoryLine[] = [];
  const leftOut: number[] = [];
  for (const entry of record) {
    const act = isAmendment(entry) ? amendingOf[entry.type] : actOfEvent(entry.type)?.type;
    if (act === undefined) leftOut.push(entry.seq);
    else lines.push(lineOf(act, entry));
  }
  return { lines, leftOut };
}

function lineOf(act: string, entry: RecordedEvent): StoryLine {
  const { on, actor, recordedAt, confirmed } = entry;
  return {
    act,
    actor: { ...actor },
    on,
    recordedAt,
    ...(confirmed && { confirm: { reason: confirmed.reason } }),
    payload: { ...payloadOf(entry), ...(entry.papers && { papers: entry.papers }) },
  };
}

function payloadOf(entry: RecordedEvent): Readonly<Record<string, unknown>> {
  const event = eventOf(entry);
  if (event.type !== 'EntryCorrected' && event.type !== 'EntryWithdrawn') return entry.payload;
  const { needsSecondPerson: _decided, ...entered } = event.payload; // decided anew when the story is walked
  return entered;
}
