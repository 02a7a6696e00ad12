import * as z from 'zod/mini';

/** A series of one figure over time, with where it comes from. Values are in `unit`; a missing value is null, never zero. */
export const indicator = z.object({
  id: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  unit: z.object({ zh: z.string(), en: z.string() }),
  owner: z.string(),
  sample: z.boolean(),
  updatedOn: z.string(),
  cycle: z.enum(['day', 'month', 'quarter', 'year']),
  /** Whether more is better, less is better, or neither. */
  direction: z.enum(['up', 'down', 'none']),
  target: z.nullable(z.number()),
  points: z.array(z.object({ period: z.string(), value: z.nullable(z.number()), provisional: z.boolean() })),
});
export type Indicator = z.infer<typeof indicator>;
