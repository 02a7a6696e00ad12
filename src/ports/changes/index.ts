import * as z from 'zod/mini';

/** That a matter was changed, by whom, and up to which entry: a hint, what it says is read as always. */
export const changeHint = z.object({ matterId: z.string(), version: z.number(), by: z.string(), title: z.string() });
export type ChangeHint = z.infer<typeof changeHint>;

/** What others do while one works. */
export interface Changes {
  /** Hears each change; `null`: some may have been missed, everything is to be read anew. Gives the way to stop. */
  listen(hear: (hint: ChangeHint | null) => void): () => void;
}
