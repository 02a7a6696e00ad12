import type { z } from 'zod';
import { actOfEvent } from './acts/act-of-event';
import { amendmentSchemas } from './amendments/amendment-event';
import { earlierEntry } from './upcast/earlier-entry';

/** Schema of an event's payload by its type; undefined: no such event. */
export function payloadSchema(type: string): z.ZodType<Readonly<Record<string, unknown>>> | undefined {
  if (type === 'EarlierEntry') return earlierEntry;
  if (Object.hasOwn(amendmentSchemas, type)) return amendmentSchemas[type as keyof typeof amendmentSchemas]; // just found there
  return actOfEvent(type)?.payload;
}
