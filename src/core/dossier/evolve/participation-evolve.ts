import type { DecisionFacts } from '@/core/law';
import type { ParticipationEvent } from '../events/participation-events';

export function evolveParticipation(facts: DecisionFacts, event: ParticipationEvent): DecisionFacts {
  switch (event.type) {
    case 'ConsultationOpened':
      return {
        participationMethods: [...new Set([...(facts.participationMethods ?? []), 'consultation' as const])],
        consultationOpened: event.on,
        consultationClosed: event.until,
        noticeChannels: event.channels,
        shorteningReason: event.shorteningReason,
      };
    case 'ConsultationClosed':
      return { opinionBatches: [...(facts.opinionBatches ?? []), ...event.batches] };
  }
}
