export { backendOver, type Connection } from './backend-over';
export { aboutWith, cardWith, type PortalOptions, portalOptionsSchema } from './card-overrides';
export {
  aboutOf,
  type BeyondCatalogue,
  beyondCatalogueOf,
  type CatalogueRecord,
  catalogueRecordOf,
} from './catalogue-record';
export { cityTimeOf, dayOrTimeOf, instantOfCityTime } from './city-time';
export { createDataHub, type LocalBackend, type ProtocolLoaders } from './create-data-source-registry';
export { cycleOf } from './cycle-of';
export { addsWords, cycleWords, freshnessWords, shareWords } from './data-words';
export { type DateBound, dateBound, datesAmong } from './date-bound';
export {
  cardOf,
  type DeclaredSets,
  declaredSets,
  entriesOf,
  sourceNameOf,
  type WireField,
  type WireSet,
} from './declared-sets';
export { decoded } from './decoded';
export { digestOfTable } from './digest-of-table';
export { freshnessOf, leastRenewed, renewedAt, renewedOn } from './freshness';
export { askWire, cardWire, listWire, type PageWire, pageWire, refusedWire } from './gateway-wire';
export { type Link, type LinkRequest, openLink, type Received, type Send } from './link';
export { planAsk } from './plan-ask';
export type { Page, Protocol } from './protocol';
export { type SqlWords, sqlWhere } from './sql-where';
export { fieldsAnswered, tableOfWire } from './table-of-wire';
export { withinLimits } from './within-limits';
