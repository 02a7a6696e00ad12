import * as z from 'zod/mini';
import type { Actor } from '@/core/matter';
import type { Collection } from './collection';

const key = z.string().check(z.regex(/^\d+(-\d+)?\.\d+$/));
const lines = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(400));

/** The official text of an instrument as an office took it in; the id is that of the instrument. */
const lawTextSchema = z.strictObject({
  fileName: z.string().check(z.minLength(1), z.maxLength(300)),
  /** SHA-256 over its paragraphs. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  text: z.strictObject({
    title: z.string().check(z.maxLength(400)),
    front: lines,
    headings: z.record(key, lines),
    paragraphs: z.record(key, z.string().check(z.minLength(1), z.maxLength(40_000))),
    back: lines,
  }),
});
export type LawText = z.infer<typeof lawTextSchema>;

/** Who takes official texts in: the general office and the reviewer of legality. */
export const mayTakeInLaw = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'office' || role === 'legality-reviewer';

export const lawTexts: Collection<LawText> = {
  body: lawTextSchema,
  mayWrite: (actor) => mayTakeInLaw(actor),
  maxBytes: 2_000_000,
};
