import { z } from 'zod';

/** An act on its way: sent again with the same `commandId` until it is answered, against the version it was filled in on. */
export const command = z.strictObject({
  commandId: z.string().min(1).max(100),
  expectedVersion: z.number().int().min(0),
  request: z.looseObject({ type: z.string().min(1).max(100) }),
});
