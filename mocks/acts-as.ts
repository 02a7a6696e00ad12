import type { DecisionFacts } from '@/core/law';
import type { Actor } from '@/core/matter';
import { samplePerson } from './sample-city/sample-person';

/** In the demo a person of staff acts for the unit of the matter at hand, as that unit's officer; a real server knows each person's unit. */
export const actsAs = (actor: Actor, { leadUnit, proposer }: DecisionFacts): Actor =>
  actor.role === 'undertaking' ? samplePerson(actor.role, leadUnit ?? proposer ?? actor.unit) : actor;
