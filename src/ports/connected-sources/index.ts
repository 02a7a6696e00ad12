export { type DraftFault, type DraftField, draftFaults, hostOf } from './draft-faults';
export {
  connectableKinds,
  type DraftSet,
  declares,
  type SourceDraft,
  sourceDraft,
  sourceId,
  tellableOf,
} from './source-draft';
export { type SourceStore, type StoredSource, storedSource } from './source-store';
export {
  type ListedSource,
  type SourceSave,
  type SourceState,
  type SourcesApi,
  type SourcesFailure,
  type SourcesState,
  type SourceTest,
  sourceSave,
  sourcesState,
  sourceTest,
} from './sources-api';
