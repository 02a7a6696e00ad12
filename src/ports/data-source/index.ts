export { type Answer, type Completeness, type Freshness, type Provenance, provenanceSchema } from './answer';
export { type Backend, type BackendKind, backendKinds, type QueryContext } from './backend';
export { type Capabilities, capabilitiesSchema, everyClause, ownTextOrder, wholeOnly } from './capabilities';
export {
  type BackendEntry,
  backendEntrySchema,
  type DataSourceRegistry,
  type EntryTerms,
} from './data-source-registry';
export {
  type DatasetCard,
  type DatasetEntry,
  type DatasetMetadata,
  datasetCardSchema,
  datasetMetadataSchema,
  type Field,
  fieldSchema,
  type Note,
  noteSchema,
  shareTypes,
  type UpdateCycle,
  updateCycles,
} from './dataset-card';
export type { Limits, Verdict } from './query-plan';
export { type Refusal, type RefusalKind, refusalSchema } from './refusal';
export {
  dataLevels,
  leavings,
  personalLevels,
  type SourceTerms,
} from './source-terms';
