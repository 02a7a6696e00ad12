import * as z from 'zod/mini';
import type { Result } from '@/core/kernel';
import { sourceDraft, sourceId } from './source-draft';
import { sourceStates } from './sources-api';

/** A source as it is kept: who saved it last and when. One that was removed stays, so that its id and the rule of its copies last. */
export const storedSource = z.strictObject({
  id: sourceId,
  version: z.number(),
  state: z.enum(sourceStates),
  draft: sourceDraft,
  savedAt: z.string(),
  savedBy: z.string(),
});
export type StoredSource = z.infer<typeof storedSource>;

export interface SourceStore {
  /** All there are, in the order in which they were connected. */
  list(): Promise<readonly StoredSource[]>;
  /** Stores it when the one there still has the version before it; else nothing is written. */
  write(source: StoredSource): Promise<Result<true, { readonly kind: 'conflict' }>>;
}
