import type { DecisionFacts } from '@/core/law';
import type { Actor } from '@/core/matter';

/** In the demo a person of staff acts for the unit of the matter at hand; the API decides by its own knowledge. */
export const actingAs = (actor: Actor, { leadUnit }: Pick<DecisionFacts, 'leadUnit'>): Actor =>
  actor.role === 'undertaking' && leadUnit ? { ...actor, unit: leadUnit } : actor;
