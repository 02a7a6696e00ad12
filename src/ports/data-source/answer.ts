import * as z from 'zod/mini';
import type { Table } from '@/analysis/tables';
import { datasetMetadataSchema, type Note } from './dataset-card';

/** Where an answer comes from: composed step by step, never replaced. Four times are kept apart: covered, changed, published, asked or cached. */
export const provenanceSchema = z.extend(datasetMetadataSchema, {
  backend: z.string(),
  askedAt: z.string(),
  /** When a copy was kept; null: straight from the source. */
  cachedAt: z.nullable(z.string()),
  asOf: z.optional(z.string()),
  variant: z.optional(z.string()),
  /** Canonical text of the question. */
  request: z.string(),
  /** SHA-256 over the canonical text of the answer's columns and cells. */
  digest: z.string(),
  steps: z.array(z.object({ at: z.enum(['server', 'browser']), what: z.string() })),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** `whole` false: rows are missing, and why. Figures over a cut answer are never made. */
export interface Completeness {
  readonly whole: boolean;
  readonly of?: number | undefined;
  readonly why?: 'cap' | 'budget' | 'policy' | undefined;
}

export type Freshness = 'current' | 'ageing' | 'stale' | 'unknown';

export interface Answer {
  readonly table: Table;
  readonly complete: Completeness;
  readonly fresh: Freshness;
  readonly notes: readonly Note[];
  readonly from: Provenance;
}
