import type { Query, Table } from '@/analysis/tables';
import type { Result } from '@/core/kernel';
import type { DatasetCard, Note, Refusal } from '@/ports/data-source';

export interface SourceCard extends DatasetCard {
  /** Codes of related resources of the catalogue. */
  readonly related?: readonly string[] | undefined;
}

/** What the list tells of a table. */
export type SourceHead = Pick<SourceCard, 'about' | 'fields' | 'related'>;

export interface SourcePage {
  readonly table: Table;
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
  /** Rows that match in all; told with the first page. */
  readonly total?: number | undefined;
  readonly sourceAt?: string | undefined;
  readonly notes?: readonly Note[] | undefined;
}

/** Where the gateway reads: tables with cards. A question it is given names only clauses its card says it can do. */
export interface TableSource {
  heads(signal: AbortSignal): Promise<Result<readonly SourceHead[], Refusal>>;
  card(dataset: string, signal: AbortSignal): Promise<Result<SourceCard, Refusal>>;
  /** The page of at most `size` rows from `cursor` (null: the first), which is that of `who` alone. Ends with the signal, at the source too. */
  page(
    ask: Query,
    card: SourceCard,
    from: { readonly cursor: string | null; readonly size: number; readonly who: string },
    signal: AbortSignal,
  ): Promise<Result<SourcePage, Refusal>>;
}
