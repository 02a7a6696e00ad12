import * as z from 'zod/mini';

const text = z.string();

/** Why a question was not answered: a closed list, each with what would help. Decoded where it comes from a server. */
export const refusalSchema = z.discriminatedUnion('kind', [
  /** Neither the source nor the browser can do this clause; `hint` says what can be asked instead. */
  z.object({ kind: z.literal('unsupported'), clause: text, hint: z.optional(text) }),
  /** Sign in; ask for the grant; or it is never shared, and `owner` holds it. */
  z.object({
    kind: z.literal('forbidden'),
    need: z.enum(['login', 'grant', 'never']),
    owner: z.optional(text),
    terms: z.optional(text),
  }),
  z.object({ kind: z.literal('absent'), what: z.optional(text) }),
  /** More rows or bytes than may be taken in: `cap` in `unit`. */
  z.object({ kind: z.literal('tooBig'), cap: z.number(), unit: z.enum(['rows', 'bytes']) }),
  z.object({ kind: z.literal('late'), afterMs: z.number() }),
  z.object({ kind: z.literal('busy'), retryAfterMs: z.optional(z.number()) }),
  z.object({ kind: z.literal('offline') }),
  /** The source failed by its own account. */
  z.object({ kind: z.literal('failed'), status: z.number(), said: z.optional(text) }),
  /** The answer is not of the agreed shape or contradicts itself: the place in words (row, column, field). */
  z.object({
    kind: z.literal('malformed'),
    where: text,
    /** The place and what is wrong there, in both languages, where the source tells it so. */
    words: z.optional(z.object({ zh: text, en: text })),
  }),
  z.object({ kind: z.literal('aborted') }),
]);
export type Refusal = z.infer<typeof refusalSchema>;
export type RefusalKind = Refusal['kind'];
