export type { AlertRuleBody } from './alert-rule-document';
export {
  type Board,
  type BoardFilter,
  type BoardPeriod,
  type BoardScope,
  boardSchema,
  type FigurePanel,
  gridColumns,
  mayMakeBoards,
  type Panel,
  type PanelLayout,
  panelLimits,
  type TextPanel,
} from './board';
export { type BoardState, boardStateSchema } from './board-state';
export { chartConfigSchema, type Picture } from './chart-config';
export type { Collection, StoredDocument } from './collection';
export { type BodyOf, type CollectionId, collections, isCollectionId } from './collections';
export { type DataFile, dataFileSchema } from './data-file';
export type { FigureReport } from './figure-report';
export { type LawText, mayTakeInLaw } from './law-text';
export { maySetLights } from './may-set-lights';
export type { NoticeState } from './notice-state';
export type { DocumentFailure, Documents } from './saved-item';
export type { SavedView } from './saved-view';
export { type Snapshot, snapshotSchema } from './snapshot';
export { snapshotOf, tableOfSnapshot } from './snapshot-table';
export type { StoreFailure, WorkspaceStore } from './workspace-store';
