import * as z from 'zod/mini';

/** One view received from the public, without personal data: the person is a pseudonym. */
export const opinionRow = z.object({
  id: z.string(),
  receivedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  channel: z.string(),
  district: z.nullable(z.string()),
  stance: z.enum(['oppose', 'conditional', 'support', 'none']),
  theme: z.string(),
  text: z.string(),
  person: z.string(),
  /** Its words were received before: a joint letter, a copied text. */
  repeated: z.boolean(),
});
export type OpinionRow = z.infer<typeof opinionRow>;
