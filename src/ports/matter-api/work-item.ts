import * as z from 'zod/mini';

const words = z.object({ zh: z.string(), en: z.string() });
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One thing on a person's work list: to be done now, sent back, to be answered or confirmed, or awaited from others. Computed, never stored. */
export const workItem = z.object({
  /** Unique on the list. */
  id: z.string(),
  kind: z.enum(['do', 'returned', 'answer', 'confirm', 'waits']),
  matterId: z.string(),
  matter: z.string(),
  origin: z.enum(['sample', 'import', 'entered']),
  leadUnit: z.nullable(z.string()),
  stage: z.string(),
  /** What is to be done, or what is awaited. */
  title: words,
  /** Act whose form is opened; null: there is nothing to fill in. */
  act: z.nullable(z.string()),
  /** Entry of the record it is about. */
  about: z.nullable(z.number()),
  /** Why: requirements with their article, or what else asks for it (no rule). */
  reasons: z.array(z.object({ rule: z.nullable(z.string()), title: words, cites: z.nullable(words) })),
  /** The words of a letter. */
  text: z.nullable(z.string()),
  /** Who wrote it. */
  by: z.nullable(z.object({ name: z.string(), unit: z.string(), on: day })),
  /** From whom it is awaited. */
  from: z.nullable(words),
  due: z.nullable(day),
  /** What sets the day: the law, the plan (later moves the decision), whoever gave the task. */
  dueBy: z.nullable(z.enum(['law', 'plan', 'task'])),
  /** It cannot be done before this day. */
  notBefore: z.nullable(day),
});
export type WorkItem = z.infer<typeof workItem>;
