export type { SearchApi } from './search-api';
export {
  type FoundEntry,
  type FoundPlace,
  type SearchAnswer,
  type SearchEntry,
  type SearchGroup,
  searchAnswer,
  searchGroups,
  searchPlace,
} from './search-entry';
export type { SearchIndex } from './search-index';
