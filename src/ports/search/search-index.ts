import type { SearchEntry, SearchGroup } from './search-entry';

interface FoundGroup {
  readonly group: SearchGroup;
  /** All that meet the words, of which the first are told. */
  readonly total: number;
  readonly entries: readonly SearchEntry[];
}

/**
 * Texts kept to be searched, by the source they come from: a projection, which can be thrown away and made again. Which state of
 * a source is kept, its stamp says.
 */
export interface SearchIndex {
  stamps(): Promise<ReadonlyMap<string, string>>;
  /** Puts entries in the place of all that was kept of the source, whole or not at all. */
  keep(source: string, stamp: string, entries: readonly SearchEntry[]): Promise<void>;
  /** Entries that hold every word (folded, as `foldText` does) in title or text, those with all in the title first; of each group so many. */
  find(words: readonly string[], most: Readonly<Partial<Record<SearchGroup, number>>>): Promise<readonly FoundGroup[]>;
}
