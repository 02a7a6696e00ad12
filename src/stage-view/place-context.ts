import { createContext, useContext } from 'react';
import type { DecisionFacts, LawContext, RuleFinding, StageId } from '@/core/law';
import type { Actor, Dossier, Round } from '@/core/matter';
import type { MatterSummary } from '@/ports/matter-api';
import type { StageEvent } from './stage-event';

/** The matter a place tells of: given once by the frame of the matter. */
export interface PlaceMatter {
  readonly matterId: string;
  readonly dossier: Dossier;
  readonly facts: DecisionFacts;
  readonly findings: readonly RuleFinding[];
  readonly happenings: readonly StageEvent[];
  /** Former rounds of steps that were repeated, oldest first. */
  readonly rounds: readonly Round[];
  readonly law: LawContext;
  /** The figures of the matter today. */
  readonly summary: MatterSummary;
  /** As whom the person works on the matter. */
  readonly actor: Actor;
}

/** Inside a place: the matter and the stage that is read. */
export interface PlaceValue extends PlaceMatter {
  readonly stage: StageId;
}

const PlaceContext = createContext<PlaceValue | null>(null);
export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): PlaceValue {
  const value = useContext(PlaceContext);
  if (!value) throw new Error('usePlace outside of a place');
  return value;
}
