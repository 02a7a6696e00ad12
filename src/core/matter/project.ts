import { assertNever } from '@/core/kernel';
import type { Projection } from './act';
import type { Actor } from './actor';
import { actOfEvent } from './acts/act-of-event';
import type { EffectiveEntry } from './amendments/effective-entries';
import { type ActEvent, eventOf } from './event';
import type { MatterState } from './matter-state';

type OfEntry = Pick<EffectiveEntry, 'type' | 'on' | 'payload'> & { readonly actor: Actor };

/**
 * The facts an entry tells. Total over the union of events: each act's event is projected by the act it came from, which
 * the table of acts has for every member of `ActEvent` (checked by the compiler); the rest is named here.
 */
export function project(entry: OfEntry, before: MatterState): Projection {
  const event = eventOf(entry);
  switch (event.type) {
    case 'EntryCorrected':
    case 'EntryWithdrawn':
    case 'AmendmentConfirmed':
      return { facts: {} }; // they change which entries count, not the facts
    case 'EarlierEntry':
      return { facts: event.payload.facts, adds: event.payload.adds };
    default:
      return ofAct(event, entry, before);
  }
}

function ofAct(event: ActEvent, { on, actor }: OfEntry, before: MatterState): Projection {
  const act = actOfEvent(event.type);
  return act ? act.project(event.payload, on, before, actor) : assertNever(event as never); // decoded entries bear a known type
}
