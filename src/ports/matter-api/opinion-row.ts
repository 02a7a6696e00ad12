import * as z from 'zod/mini';

export const stances = ['oppose', 'conditional', 'support', 'none'] as const;

/** One view received from the public, without personal data: the person is a pseudonym. */
export const opinionRow = z.object({
  id: z.string(),
  receivedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  channel: z.string(),
  district: z.nullable(z.string()),
  stance: z.enum(stances),
  /** null: not sorted into a theme. */
  theme: z.nullable(z.string()),
  /** Clause of the draft it speaks of; null: none is named. */
  clause: z.nullable(z.string()),
  text: z.string(),
  person: z.string(),
  /** Its words were received before: a joint letter, a copied text. */
  repeated: z.boolean(),
  /** Sealed batch it came in; null: it came in none, as the views of the sample. */
  batch: z.nullable(z.string()),
});
export type OpinionRow = z.infer<typeof opinionRow>;
