import type { DecisionFacts, FactName, ProfileId } from '@/core/law';
import type { Done, Round } from './rounds';

/** Where a matter came from: shown on screen, so that nothing invented passes for real. */
type Origin = 'sample' | 'import' | 'entered';

/** A matter as the events so far tell it: what acts are judged against and events are projected onto. */
export interface MatterState {
  readonly id: string;
  /** Number of events folded: the version a command must name. */
  readonly version: number;
  readonly origin: Origin;
  readonly profileId: ProfileId;
  /** What the law may know, as it stands: of repeated steps the last round. */
  readonly facts: DecisionFacts;
  /** Event that last recorded each fact. */
  readonly recordedIn: Readonly<Partial<Record<FactName, number>>>;
  /** Last day on which each kind of act was done, of those whose repetitions follow one another. */
  readonly lastOn: Readonly<Record<string, Done>>;
  /** Former rounds of steps that were repeated, oldest first. */
  readonly rounds: readonly Round[];
  /** Withdrawn entries of the type of the one being projected, before it. */
  readonly struckBefore?: number | undefined;
}
