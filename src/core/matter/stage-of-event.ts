import type { StageId } from '@/core/law';
import { actOfEvent } from './acts/act-of-event';
import type { Happening } from './entry';
import { eventOf } from './event';

/** The stage an entry belongs to; corrections, withdrawals and what is written beside the procedure belong to none of their own. */
export function stageOfEvent(happening: Happening): StageId | undefined {
  const event = eventOf(happening);
  const act = actOfEvent(event.type === 'EarlierEntry' ? event.payload.of : event.type);
  return act?.anyStage ? undefined : act?.stage;
}
