import type { MatterSummary } from '@/ports/matter-api';

/** A summary as it was reckoned; it holds while the matter, the day and the law are as in its stamp. */
export interface KeptSummary {
  readonly stamp: string;
  readonly summary: MatterSummary;
}

/** Summaries that outlive the page, so that a start need not reckon every matter again. What fails here is reckoned instead. */
export interface KeptSummaries {
  read(): Promise<ReadonlyMap<string, KeptSummary>>;
  keep(matters: ReadonlyMap<string, KeptSummary>): Promise<void>;
}
