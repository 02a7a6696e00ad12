import type { DecisionFacts } from '@/core/law';
import type { Actor } from '@/core/matter';
import type { Services } from '@/queries';

/** As whom the person works on a matter: as who he is, but in the demo, where one officer stands for those of every unit. */
export const actingAs = ({ demo }: Pick<Services, 'demo'>, actor: Actor, facts: DecisionFacts): Actor =>
  demo?.actsAs(actor, facts) ?? actor;
