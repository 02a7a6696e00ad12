import type { CivilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import type { Actor } from './actor';

/** A breach that was shown and confirmed when the act was recorded. */
export interface Confirmation {
  readonly reason: string;
  /** Rules whose breach was shown, by id. */
  readonly breaches: readonly string[];
  /** Conditions of the door that were not met, by rule id. */
  readonly unmet?: readonly string[] | undefined;
  /** Days between the act and its entry, where that many ask for a reason. */
  readonly lateDays?: number | undefined;
}

/** What happened, before it is numbered: the event, its day, who did it. */
export interface Happening {
  /** Type of its event; `eventOf` gives it with its payload. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Day of the act. */
  readonly on: CivilDate;
  readonly actor: Actor;
  readonly papers?: readonly Paper[] | undefined;
  /** Number of the entry it corrects or withdraws. */
  readonly corrects?: number | undefined;
  readonly confirmed?: Confirmation | undefined;
}

/** An entry of the record: what happened, numbered and stamped with the moment and the command it came from. */
export interface RecordedEvent extends Happening {
  /** Version of this shape; older ones are read through upcasters. */
  readonly schema: 2;
  /** Unique within the matter. */
  readonly id: string;
  /** 1, 2, 3 ... within the matter. */
  readonly seq: number;
  /** Instant of entry in ISO form, by the clock of the server (or of the demo). */
  readonly recordedAt: string;
  readonly commandId: string;
}

interface Stamp {
  /** Entries in the record before. */
  readonly version: number;
  readonly commandId: string;
  readonly recordedAt: string;
}

/** One happening, numbered and stamped as the entry after `version + index` others. */
export const stamped = (happening: Happening, { version, commandId, recordedAt }: Stamp, index = 0): RecordedEvent => ({
  schema: 2,
  id: index === 0 ? commandId : `${commandId}/${index + 1}`,
  seq: version + index + 1,
  recordedAt,
  commandId,
  ...happening,
});

/** Numbers and stamps what was decided, to be appended to a record. */
export const entriesOf = (happenings: readonly Happening[], stamp: Stamp): readonly RecordedEvent[] =>
  happenings.map((happening, index) => stamped(happening, stamp, index));
