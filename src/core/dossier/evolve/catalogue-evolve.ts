import type { DecisionFacts } from '@/core/law';
import type { CatalogueEvent } from '../events/catalogue-events';

/** The facts a catalogue event tells, over those known before. */
export function evolveCatalogue(_facts: DecisionFacts, event: CatalogueEvent): DecisionFacts {
  switch (event.type) {
    case 'MatterProposed':
      return {
        title: event.title,
        proposedOn: event.on,
        proposalSource: event.proposalSource,
        proposer: event.proposer,
        summary: event.summary,
      };
  }
}
