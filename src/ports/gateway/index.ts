export {
  aboutOf,
  type BeyondCatalogue,
  beyondCatalogueOf,
  type CatalogueRecord,
  catalogueRecordOf,
} from './catalogue-record';
export type { SourceCard, SourcePage, TableSource } from './table-source';
export { askWire, cardWire, listWire, type PageWire, pageWire, refusedWire } from './wire';
