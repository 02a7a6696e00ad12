import { z } from 'zod';
import { count, digest, line, prose } from './fact';

/** One anonymous round: what was asked on what scale, to how many it went, and what came back under codes that no list joins to names. */
export const expertRoundParts = {
  roundKind: z.enum(['rating', 'ranking', 'allocation']),
  asked: line,
  items: z.array(line).min(1).max(20),
  lowest: z.number(),
  highest: z.number(),
  sent: count,
  answers: z
    .array(
      z.strictObject({
        code: line,
        /** One for each item; null: not answered. */
        values: z.array(z.number().nullable()).max(20),
        comment: prose.optional(),
        /** Ties an answer that came by a link to that link; absent: it was entered. */
        proof: digest.optional(),
      }),
    )
    .min(1)
    .max(200),
} as const;
