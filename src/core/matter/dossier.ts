import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts, FactName, ProfileId } from '@/core/law';
import type { Actor } from './actor';
import type { DossierEvent } from './dossier-event';

/** An event as it stands in the record: numbered, stamped with the person, the moment and the command it came from. */
export interface RecordedEvent {
  /** 1, 2, 3 ... within the matter. */
  readonly seq: number;
  readonly commandId: string;
  /** Day the act was entered, by the clock of the server (or of the demo). */
  readonly recordedOn: CivilDate;
  readonly actor: Actor;
  readonly event: DossierEvent;
}

/** Where a matter came from: shown on screen, so that nothing invented passes for real. */
export type Origin = 'sample' | 'import' | 'entered';

/** A matter as its events tell it. What the law may know is in `facts`; everything else is read off the record. */
export interface Dossier {
  readonly id: string;
  /** Number of events folded: the version a command must name. */
  readonly version: number;
  readonly origin: Origin;
  readonly profileId: ProfileId;
  readonly facts: DecisionFacts;
  /** Event that last recorded each fact. */
  readonly recordedIn: Readonly<Partial<Record<FactName, number>>>;
}
