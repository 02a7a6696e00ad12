import type { Amendment } from './amendments/effective-entries';
import type { RecordedEvent } from './entry';
import type { MatterState } from './matter-state';

/** A matter as its record tells it, with the record itself. */
export interface Dossier extends MatterState {
  readonly record: readonly RecordedEvent[];
  /** Corrections and withdrawals by the number of the entry they are about. */
  readonly amendments: ReadonlyMap<number, readonly Amendment[]>;
}
