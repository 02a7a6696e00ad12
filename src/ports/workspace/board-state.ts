import * as z from 'zod/mini';
import { boardFilterSchema, boardPeriodSchema } from './board';
import type { Collection } from './collection';

/** What a reader set on a board, as far as it differs from the board itself. */
export const boardStateSchema = z.strictObject({
  /** Filters in place of the board's, by field; an empty list of values opens one. */
  filters: z.optional(z.array(boardFilterSchema).check(z.maxLength(24))),
  period: z.optional(boardPeriodSchema),
  /** A mark that was clicked: its panel is not narrowed by it. */
  cross: z.optional(
    z
      .array(
        z.strictObject({
          panel: z.string().check(z.maxLength(64)),
          field: z.string().check(z.maxLength(200)),
          value: z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]),
        }),
      )
      .check(z.maxLength(12)),
  ),
  /** The panel in view alone. */
  panel: z.optional(z.string().check(z.maxLength(64))),
  full: z.optional(z.literal(true)),
});
export type BoardState = z.infer<typeof boardStateSchema>;

const storedStateSchema = z.strictObject({ board: z.string().check(z.maxLength(100)), state: boardStateSchema });

/** States too long for an address, kept under the digest of what they say; written once. */
export const boardStates: Collection<z.infer<typeof storedStateSchema>> = {
  body: storedStateSchema,
  mayWrite: (actor, before, next) => actor.role !== 'citizen' && before === undefined && next !== undefined,
  maxBytes: 50_000,
};
