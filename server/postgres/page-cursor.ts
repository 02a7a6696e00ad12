import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';

/** Where a page begins: after how many rows, and after which values of what the rows are ordered by (groups: by number alone). */
const cursor = z.strictObject({
  n: z.int().check(z.gte(1)),
  after: z.optional(z.array(z.nullable(z.string()))),
});
export type PageCursor = z.infer<typeof cursor>;

interface PageCursors {
  write(at: PageCursor, question: string, who: string): string;
  /** Undefined: not written here, not for this question and this person, or changed on the way. */
  read(text: string, question: string, who: string): PageCursor | undefined;
}

/** Cursors sealed with a key of this process: nobody can begin a page where no page ended. A restart lets them all expire. */
export function pageCursors(): PageCursors {
  const key = randomBytes(32);
  const sealOf = (body: string, question: string, who: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([body, question, who]))
      .digest('base64url');
  return {
    write(at, question, who) {
      const body = Buffer.from(JSON.stringify(at)).toString('base64url');
      return `${body}.${sealOf(body, question, who)}`;
    },
    read(text, question, who) {
      const [body = '', seal = ''] = text.split('.');
      const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(body, question, who))];
      if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
      return cursor.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
    },
  };
}
