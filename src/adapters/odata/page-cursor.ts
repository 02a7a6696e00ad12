import * as z from 'zod/mini';

/** Where the next page begins: rows had so far, rows in all, and the query the service gave for it. */
const pageCursor = z.object({
  reached: z.number(),
  total: z.optional(z.number()),
  search: z.optional(z.string()),
});
export type PageCursor = z.infer<typeof pageCursor>;

export const writeCursor = (cursor: { readonly [Key in keyof PageCursor]: PageCursor[Key] | undefined }): string =>
  JSON.stringify(cursor);

export const readCursor = (text: string): PageCursor => pageCursor.parse(JSON.parse(text));
