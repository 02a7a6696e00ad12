import type { DecisionFacts } from '@/core/law';
import type { Actor } from '@/core/matter';

/** In the demo a person of staff acts for the unit of the matter at hand; the API decides by its own knowledge. */
export const actingAs = (actor: Actor, { leadUnit, proposer }: DecisionFacts): Actor =>
  actor.role === 'undertaking' ? { ...actor, unit: leadUnit ?? proposer ?? actor.unit } : actor;
