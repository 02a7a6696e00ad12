export { type Abilities, abilitiesSchema, everyClause, wholeOnly } from './abilities';
export { type Answer, type Completeness, type Freshness, type Provenance, provenanceSchema } from './answer';
export { type AskContext, type Backend, type BackendKind, backendKinds, type Health } from './backend';
export { type BackendEntry, backendEntrySchema, type DataHub } from './data-source-registry';
export {
  type About,
  aboutSchema,
  type DatasetCard,
  type DatasetEntry,
  datasetCardSchema,
  datasetEntrySchema,
  type Field,
  fieldSchema,
  type Note,
  noteSchema,
  type UpdateCycle,
  updateCycles,
} from './dataset-card';
export type { Limits, SplitAsk, Verdict } from './query-plan';
export { type Refusal, type RefusalKind, refusalSchema } from './refusal';
