import * as z from 'zod/mini';
import type { Result } from '@/core/kernel';
import { type Backend, backendKinds } from './backend';
import { shareTypes, updateCycles } from './dataset-card';
import type { Refusal } from './refusal';
import { sourceTermsSchema } from './source-terms';

/** What holds for every data set of a source, whatever the source itself says of it. */
const entryTermsSchema = z.extend(sourceTermsSchema, {
  share: z.enum(shareTypes),
  shareTerms: z.optional(z.string()),
  cycle: z.enum(updateCycles),
  /** Columns that are not shown, by data set. */
  hidden: z.record(z.string(), z.array(z.string())),
});
export type EntryTerms = z.infer<typeof entryTermsSchema>;

/** A backend as it is listed: never an address outside, never a secret. `base` is a path of our own server. */
export const backendEntrySchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  kind: z.enum(backendKinds),
  name: z.object({ zh: z.string(), en: z.string() }),
  owner: z.optional(z.string()),
  base: z.string(),
  /** False: its server lacks something to reach it, e.g. a secret that is not set. */
  available: z.boolean(),
  /** What the protocol needs to know beyond the wire: cards of files, names of data sets, units of fields. */
  options: z.optional(z.unknown()),
  terms: z.optional(entryTermsSchema),
  /** An administrator has paused it: it is listed and answers nothing. */
  paused: z.optional(z.literal(true)),
});
export type BackendEntry = z.infer<typeof backendEntrySchema>;

/** The data backends of this installation. Adapters are loaded by kind when a backend is first opened. */
export interface DataSourceRegistry {
  backends(): Promise<Result<readonly BackendEntry[], Refusal>>;
  /** Undefined: no such backend is listed. */
  open(id: string): Promise<Backend | undefined>;
}
