import type { Result } from '@/core/kernel';
import type { SearchAnswer, SearchGroup } from './search-entry';

export interface SearchApi {
  /** Of one group many, or of each a few. */
  search(
    question: string,
    group: SearchGroup | null,
    signal?: AbortSignal,
  ): Promise<Result<SearchAnswer, { readonly kind: 'offline' | 'server' }>>;
}
