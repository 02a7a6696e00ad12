import type { MatterSummary, WorkItem } from '@/ports/matter-api';

/** A summary as it was computed; it holds while the matter, the day and the law are as in its stamp. */
export interface KeptSummary {
  readonly stamp: string;
  readonly summary: MatterSummary;
}

/** What a person has to do in a matter, as it was computed; it holds as a summary does. */
export interface KeptWork {
  readonly stamp: string;
  readonly items: readonly WorkItem[];
}

/** Summaries that outlive the page, so that a start need not compute every matter again. What fails here is computed instead. */
export interface KeptSummaries {
  read(): Promise<ReadonlyMap<string, KeptSummary>>;
  keep(matters: ReadonlyMap<string, KeptSummary>): Promise<void>;
  /** Of one person, by matter; `person` names who it is and as what. */
  readWork(person: string): Promise<ReadonlyMap<string, KeptWork>>;
  keepWork(person: string, matters: ReadonlyMap<string, KeptWork>): Promise<void>;
}
