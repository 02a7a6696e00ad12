import { useStrings } from '@/i18n';
import { filterStrings } from '../filter-strings';
import { notFollowed } from '../not-followed';
import type { FilterKey, PortfolioFilter } from '../portfolio-filter';
import { strings } from '../strings';

/** A remark on the filters that are set and that a tile does not follow; nothing where it follows all. */
export function useNotFollowed(filter: PortfolioFilter, follows: readonly FilterKey[]): { readonly note?: string } {
  const words = useStrings(strings);
  const { keys } = useStrings(filterStrings);
  const ignored = notFollowed(filter, follows);
  return ignored.length === 0 ? {} : { note: words.notFollowed(ignored.map((key) => keys[key]).join(words.join)) };
}
