import * as z from 'zod/mini';

/** Where a page begins: after how many rows, and after which values of what the rows are ordered by (groups: by number alone). */
const cursor = z.strictObject({
  n: z.int().check(z.gte(1)),
  after: z.optional(z.array(z.nullable(z.string()))),
});
export type PageCursor = z.infer<typeof cursor>;

export const writeCursor = (at: PageCursor): string => Buffer.from(JSON.stringify(at)).toString('base64url');

/** Undefined: not one of ours. */
export function readCursor(text: string): PageCursor | undefined {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
