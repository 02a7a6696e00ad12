import * as z from 'zod/mini';
import { fieldKinds } from '@/analysis/tables';
import type { Result } from '@/core/kernel';
import { backendKinds, refusalSchema } from '@/ports/data-source';
import type { KeptCopies } from '@/ports/erasures';
import type { DraftFault } from './draft-faults';
import { type SourceDraft, sourceDraft, sourceId } from './source-draft';

const words = z.object({ zh: z.string(), en: z.string() });
/** Why a question to the source failed: as screens tell it, and what the server's own proxy says is to be done. */
const failed = z.object({ refusal: refusalSchema, todo: z.nullable(words) });

export const sourceTest = z.object({
  /** Null: it needs no secret. */
  isSecretSet: z.nullable(z.boolean()),
  /** The address lies in the city's own network, and nobody allowed the server to reach it. */
  needsInternalHost: z.boolean(),
  latencyMs: z.nullable(z.number()),
  failed: z.nullable(failed),
  sets: z.array(
    z.object({
      source: z.string(),
      title: z.string(),
      rows: z.nullable(z.number()),
      fields: z.array(z.object({ name: z.string(), label: z.string(), kind: z.enum(fieldKinds) })),
      failed: z.nullable(failed),
    }),
  ),
  /** Data sets that are there and were not looked into. */
  more: z.array(z.string()),
});
export type SourceTest = z.infer<typeof sourceTest>;

export const sourceStates = ['on', 'paused', 'removed'] as const;
export type SourceState = (typeof sourceStates)[number];

export const sourcesState = z.object({
  today: z.string(),
  /** Whether who asks may change them. */
  mayChange: z.boolean(),
  /** Why nothing outside is reached: the demo runs in a page. */
  isDemo: z.boolean(),
  units: z.array(z.string()),
  sources: z.array(
    z.object({
      id: sourceId,
      version: z.number(),
      state: z.enum(sourceStates),
      draft: sourceDraft,
      isSecretSet: z.nullable(z.boolean()),
      savedAt: z.string(),
      savedBy: z.string(),
    }),
  ),
  /** Sources of the server's own files: named there, not changed here. */
  fixed: z.array(z.object({ id: z.string(), kind: z.enum(backendKinds), name: words, owner: z.string() })),
});
export type SourcesState = z.infer<typeof sourcesState>;
export type ListedSource = SourcesState['sources'][number];

export const sourceSave = z.strictObject({
  /** The version that was seen; 0: a new one. */
  version: z.int().check(z.gte(0)),
  state: z.enum(sourceStates),
  draft: sourceDraft,
});
export type SourceSave = z.infer<typeof sourceSave>;

/** Why a source was not saved. `taken`: the id names another one; `conflict`: another administrator saved in between. */
export type SourcesFailure =
  | { readonly kind: 'taken' | 'not-allowed' | 'bad-request' }
  | { readonly kind: 'offline' | 'server' }
  | { readonly kind: 'conflict'; readonly by: string; readonly at: string }
  | { readonly kind: 'faults'; readonly faults: readonly DraftFault[] };

/** Sources as administrators see and change them. */
export interface SourcesApi {
  state(): Promise<Result<SourcesState, SourcesFailure>>;
  test(draft: SourceDraft): Promise<Result<SourceTest, SourcesFailure>>;
  save(id: string, save: SourceSave): Promise<Result<true, SourcesFailure>>;
  /** What is kept of data and until when, and what was erased. */
  kept(): Promise<Result<KeptCopies, SourcesFailure>>;
}
