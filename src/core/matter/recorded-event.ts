import { z } from 'zod';
import { day } from '@/core/law';
import { roleIds } from './actor';
import { dossierEvent } from './dossier-event';

/** Decodes a recorded event from a store, a file or the network. */
export const recordedEvent = z.strictObject({
  seq: z.number().int().min(1),
  commandId: z.string().min(1).max(100),
  recordedOn: day,
  actor: z.strictObject({ id: z.string(), name: z.string(), role: z.enum(roleIds), unit: z.string() }),
  event: dossierEvent,
});
