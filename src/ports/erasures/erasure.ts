import * as z from 'zod/mini';

const words = z.object({ zh: z.string(), en: z.string() });

/** Why a copy was erased: the days its source allows, the general office, as it held personal data, or the days a file was brought for. */
const erasureRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept-days'), source: words, days: z.int() }),
  z.object({ kind: z.literal('personal-data'), by: z.string() }),
  z.object({ kind: z.literal('kept-file'), by: z.string(), days: z.int() }),
]);

/** A copy of data that is no longer there: what it was, when and by which rule it was erased. Its digest stays. */
export const erasureSchema = z.object({
  id: z.string(),
  on: z.string(),
  rule: erasureRule,
  digest: z.string(),
  title: words,
  backend: z.string(),
  dataset: z.string(),
  keptOn: z.string(),
});
export type Erasure = z.infer<typeof erasureSchema>;

/** Copies and files that were erased: added to, never changed. */
export interface ErasureLog {
  /** The newest first. */
  list(): Promise<readonly Erasure[]>;
  /** The last erasure of a copy. */
  of(id: string): Promise<Erasure | undefined>;
  /** Erases the copy as it stands and records it, both or neither; false: it is gone or changed already. */
  erase(version: number, erasure: Erasure): Promise<boolean>;
}

const keptCopy = z.object({
  id: z.string(),
  title: words,
  backend: z.string(),
  dataset: z.string(),
  rows: z.int(),
  personal: z.boolean(),
  keptOn: z.string(),
  by: z.string(),
  /** A file that a person brought, of which the description is kept here and the bytes in that person's browser. */
  isFile: z.boolean(),
  /** The last day it is kept; null: as long as the dossier, a file until it is removed. */
  until: z.nullable(z.string()),
});

/** What is kept of data, until when, and what was erased. */
export const keptCopies = z.object({ kept: z.array(keptCopy), erased: z.array(erasureSchema) });
export type KeptCopies = z.infer<typeof keptCopies>;
