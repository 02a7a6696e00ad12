import type { StageId } from '@/core/law';
import { actOfEvent } from './acts/act-of-event';
import { eventOf, type Happening } from './event';

/** The stage an entry belongs to; corrections and withdrawals belong to none of their own. */
export function stageOfEvent(happening: Happening): StageId | undefined {
  const event = eventOf(happening);
  return actOfEvent(event.type === 'EarlierEntry' ? event.payload.of : event.type)?.stage;
}
