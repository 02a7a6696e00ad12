export { type Abilities, abilitiesSchema, everyClause, wholeOnly } from './abilities';
export { type Answer, type Completeness, type Freshness, type Provenance, provenanceSchema } from './answer';
export { type AskContext, type Backend, type BackendKind, backendKinds, type Health } from './backend';
export { type BackendEntry, backendEntrySchema, type DataHub } from './data-hub';
export { addsWords, cycleWords, freshnessWords, shareWords } from './data-words';
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
export { digestOfTable } from './digest-of-table';
export { freshnessOf, leastRenewed, renewedAt, renewedOn } from './freshness';
export { type Limits, planAsk, type SplitAsk, type Verdict } from './plan-ask';
export { type Refusal, type RefusalKind, refusalSchema } from './refusal';
