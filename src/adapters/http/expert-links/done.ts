import * as z from 'zod/mini';

/** An answer that says no more than that it was done. */
export const done = z.pipe(
  z.object({}),
  z.transform(() => true as const),
);
