export { backendOver } from './backend-over';
export { aboutWith, cardWith, type PortalOptions, portalOptionsSchema } from './card-overrides';
export {
  aboutOf,
  beyondCatalogueOf,
  catalogueRecordOf,
} from './catalogue-record';
export { cityTimeOf, dayOrTimeOf, instantOfCityTime } from './city-time';
export { clauseWords } from './clause-words';
export type { Change } from './compare-tables';
export type { Connector, Offered, Page } from './connector';
export { type ConnectorLoaders, createDataSourceRegistry, type LocalBackend } from './create-data-source-registry';
export { cycleOf } from './cycle-of';
export {
  addsWords,
  cycleWords,
  dataLevelWords,
  freshnessWords,
  leavesWords,
  personalWords,
  shareWords,
} from './data-words';
export {
  cardOf,
  type DeclaredSets,
  declaredEntries,
  declaredSets,
  sourceNameOf,
  type WireField,
} from './declared-sets';
export { decoded } from './decoded';
export { digestOfTable } from './digest-of-table';
export { withExactNumbers } from './exact-json';
export { freshnessOf, leastRenewed, renewedAt, renewedOn } from './freshness';
export { cardWire, listWire, type PageWire, pageWire, queryWire, refusedWire } from './gateway-wire';
export { heldDates } from './held-dates';
export { plainWords } from './plain-words';
export { planQuery } from './plan-query';
export { type ReliedOn, type Rerun, rerunKept } from './rerun-kept';
export { isSealedAs, sealOfSnapshot } from './seal-of-snapshot';
export { singleBound } from './single-bound';
export { type SqlWords, sqlWhere } from './sql-where';
export { fieldsAnswered, roundedNotes, tableOfWire } from './table-of-wire';
export { type Fetcher, openTransport, type Received, type Transport, type TransportRequest } from './transport';
export { unfiniteNotes } from './unfinite-notes';
