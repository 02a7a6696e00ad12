import type { Query } from '@/analysis/tables';
import type { Result, Words } from '@/core/kernel';
import type { Answer } from './answer';
import type { DatasetCard, DatasetEntry } from './dataset-card';
import type { Limits, Verdict } from './query-plan';
import type { Refusal } from './refusal';

export const backendKinds = [
  'memory',
  'gateway',
  'files',
  'ckan',
  'postgrest',
  'odata',
  'sdmx',
  'ogc-features',
  'socrata',
  'opendatasoft',
  'clickhouse',
] as const;
export type BackendKind = (typeof backendKinds)[number];

/** The frame of one question. `signal` ends it within 50 ms, whatever the source does. */
export interface QueryContext extends Limits {
  readonly signal: AbortSignal;
  /** Most bytes taken in, most time waited, in milliseconds. */
  readonly maxBytes: number;
  readonly deadlineMs: number;
  /** Told as rows arrive. */
  progress?(rows: number, of: number | undefined): void;
}

interface Health {
  readonly latencyMs: number;
  /** Clock of the source minus ours; undefined where it does not tell its clock. */
  readonly clockSkewMs?: number | undefined;
  readonly notes: readonly Words[];
}

/**
 * A data backend. Five promises: questions are closed and typed; `plan` is pure and stands before any request; every answer
 * carries completeness, freshness and provenance; refusals are a closed list; capabilities are data. A sum over a cut page is
 * impossible: what the source does not do is done here on whole inputs, or refused.
 */
export interface Backend {
  readonly id: string;
  readonly kind: BackendKind;
  readonly name: Words;
  probe(context: QueryContext): Promise<Result<Health, Refusal>>;
  datasets(context: QueryContext, find?: string): Promise<Result<readonly DatasetEntry[], Refusal>>;
  describe(dataset: string, context: QueryContext): Promise<Result<DatasetCard, Refusal>>;
  /** No network: what the source will do, what the browser will do, or why nobody can. */
  plan(ask: Query, card: DatasetCard, limits: Limits): Verdict;
  answer(ask: Query, context: QueryContext): Promise<Result<Answer, Refusal>>;
}
