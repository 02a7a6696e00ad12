import type { AnyAct } from '../act';
import { allActs } from './all-acts';

const byEvent: ReadonlyMap<string, AnyAct> = new Map(allActs.map((act) => [act.event, act as unknown as AnyAct])); // payload types are forgotten here

/** The act that leaves an event of this type. */
export const actOfEvent = (type: string): AnyAct | undefined => byEvent.get(type);
