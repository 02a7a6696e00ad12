import type { Act, PayloadOf } from './act';
import type { allActs } from './acts/all-acts';
import type { AmendmentEvent } from './amendments/amendment-event';
import type { Happening } from './entry';
import type { EarlierEntry } from './upcast/earlier-entry';

type EventOf<A> =
  A extends Act<string, infer E, infer F> ? { readonly type: E; readonly payload: PayloadOf<F> } : never;

/** What an act left: one type per act, each with its own payload. */
export type ActEvent = EventOf<(typeof allActs)[number]>;

/** Everything that can stand in a record. */
export type MatterEvent = ActEvent | AmendmentEvent | EarlierEntry;
export type EventType = MatterEvent['type'];

/** The typed event of an entry: its payload was decoded when it was decided or read. */
export const eventOf = (happening: Happening): MatterEvent => happening as unknown as MatterEvent; // type and payload were decoded together, by the schema of the type
