import type { CivilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import type { Actor } from '../actor';
import type { RecordedEvent } from '../entry';
import { type AmendmentEvent, isAmendment } from './amendment-event';

/** An entry as it counts: as recorded, or as last corrected. */
export interface EffectiveEntry {
  readonly seq: number;
  readonly type: string;
  readonly on: CivilDate;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly papers?: readonly Paper[] | undefined;
  readonly actor: Actor;
  readonly recordedAt: string;
  readonly confirmed?: RecordedEvent['confirmed'];
  /** Withdrawn entries of its type before it: the numbers they bore are not given again. */
  readonly struckBefore?: number;
}

/** What became of an entry by a later one. */
export interface Amendment {
  /** Number of the correction or withdrawal. */
  readonly by: number;
  readonly kind: 'corrected' | 'withdrawn';
  /** `pending`: a second person has yet to confirm it; `void`: itself withdrawn; `superseded`: a later one counts instead. */
  readonly standing: 'counts' | 'pending' | 'void' | 'superseded';
}

export interface EffectiveRecord {
  readonly entries: readonly EffectiveEntry[];
  /** Corrections and withdrawals by the number of the entry they are about, oldest first. */
  readonly amendments: ReadonlyMap<number, readonly Amendment[]>;
}

interface Numbered {
  readonly seq: number;
  readonly event: AmendmentEvent;
}

/** The record as it counts: corrections put in, withdrawn entries left out, amendments themselves left out. */
export function effectiveRecord(record: readonly RecordedEvent[]): EffectiveRecord {
  if (!record.some(isAmendment)) return { entries: record, amendments: new Map() };
  const amending: Numbered[] = record.flatMap((entry) =>
    isAmendment(entry) ? [{ seq: entry.seq, event: entry }] : [],
  );
  const confirmed = new Set(
    amending.flatMap(({ event }) => (event.type === 'AmendmentConfirmed' ? [event.payload.entry] : [])),
  );
  const withdrawn = new Set<number>();
  const correctedBy = new Map<number, Numbered>();
  const amendments = new Map<number, Amendment[]>();
  // Newest first: a withdrawal may strike out an earlier correction or withdrawal.
  for (const { seq, event } of amending.toReversed()) {
    if (event.type === 'AmendmentConfirmed') continue;
    const { entry, needsSecondPerson } = event.payload;
    const note = (standing: Amendment['standing']) =>
      amendments.set(entry, [
        { by: seq, kind: event.type === 'EntryWithdrawn' ? 'withdrawn' : 'corrected', standing },
        ...(amendments.get(entry) ?? []),
      ]);
    if (withdrawn.has(seq)) note('void');
    else if (needsSecondPerson && !confirmed.has(seq)) note('pending');
    else if (event.type === 'EntryWithdrawn') {
      withdrawn.add(entry);
      note('counts');
    } else if (correctedBy.has(entry)) note('superseded');
    else {
      correctedBy.set(entry, { seq, event });
      note('counts');
    }
  }
  const struck = new Map<string, number>();
  const entries = record.flatMap((recorded): EffectiveEntry[] => {
    if (isAmendment(recorded)) return [];
    const { type, seq } = recorded;
    const struckBefore = struck.get(type);
    if (withdrawn.has(seq)) {
      struck.set(type, (struckBefore ?? 0) + 1);
      return [];
    }
    const entry = struckBefore === undefined ? recorded : { ...recorded, struckBefore };
    const correction = correctedBy.get(seq)?.event;
    if (correction?.type !== 'EntryCorrected') return [entry];
    const { actOn, payload, papers } = correction.payload;
    return [{ ...entry, on: actOn, payload, papers: papers ?? recorded.papers }];
  });
  return { entries, amendments };
}
