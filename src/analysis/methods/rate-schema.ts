import { z } from 'zod';

/** A discount rate as a case file tells it. */
export const rate = z
  .union([z.number(), z.array(z.strictObject({ fromYear: z.number().int().min(0), rate: z.number() })).min(1)])
  .describe('0.08 is 8 % a year; or bands, each from its year on');
