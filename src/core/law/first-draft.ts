import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';

/** Day of the first version of the draft: what was done on it is not undone by a later one. undefined: none is recorded, or not told. */
export const firstDraftDay = ({
  firstDraftOn,
  draftRecordedOn,
  draftVersion = 1,
}: DecisionFacts): CivilDate | undefined => firstDraftOn ?? (draftVersion > 1 ? undefined : draftRecordedOn);
