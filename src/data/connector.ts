import type { Query, Table } from '@/analysis/tables';
import type { Result } from '@/core/kernel';
import type { BackendKind, DatasetCard, DatasetEntry, Note, Refusal } from '@/ports/data-source';
import type { Transport } from './transport';

/** One page as a protocol gave it, decoded: columns of the kinds the card names, dates in city time. */
export interface Page {
  readonly table: Table;
  /** Where the next page begins; null: the source says there is none. */
  readonly next: string | null;
  /** Rows that match in all, by the source's own count. */
  readonly total?: number | undefined;
  /** When the data last changed, where the answer itself tells. */
  readonly sourceAt?: string | undefined;
  readonly notes?: readonly Note[] | undefined;
}

/** A data set of a source that nobody has declared yet, by its name there. */
export interface Offered {
  readonly source: string;
}

/**
 * What one protocol knows, and nothing else: how to list, describe and fetch a page of a question already cut down to what
 * its capabilities name. Splitting, paging to the end, limits, local clauses, counting and provenance are `backendOver`'s.
 */
export interface Connector {
  readonly kind: BackendKind;
  /** It answers in the page itself, away from any server: the steps of an answer are told as the browser's. */
  readonly inPage?: true;
  /** Changes when its data sets have changed, where it knows: cards described before are asked for anew. */
  version?(): number;
  /** A cheap request that proves the source answers. */
  probe(link: Transport): Promise<Result<readonly Note[], Refusal>>;
  /** What is there to be shown, where `list` tells what was declared alone. */
  offers?(link: Transport): Promise<Result<readonly Offered[], Refusal>>;
  list(link: Transport, find: string | undefined): Promise<Result<readonly DatasetEntry[], Refusal>>;
  describe(dataset: string, link: Transport): Promise<Result<DatasetCard, Refusal>>;
  /**
   * The page of `push` that begins at `cursor` (null: the first), of at most `size` rows. Where pages are more than one, the
   * protocol orders them by what makes a row unique, so that no row comes twice or never.
   * `most` rows are wanted in all, for sources that send one answer instead of pages; more is cut off and told.
   */
  page(
    push: Query,
    card: DatasetCard,
    cursor: string | null,
    size: number,
    link: Transport,
    most: number,
  ): Promise<Result<Page, Refusal>>;
}
