export {
  type Board,
  type BoardFilter,
  type BoardPeriod,
  type BoardScope,
  boardSchema,
  type FigurePanel,
  figurePanelSchema,
  gridColumns,
  mayMakeBoards,
  type Panel,
  type PanelLayout,
  panelLimits,
  type TextPanel,
} from './board';
export { type BoardState, boardStateSchema } from './board-state';
export type { Collection, StoredDocument } from './collection';
export { type BodyOf, type CollectionId, collections, isCollectionId } from './collections';
export { type DataFile, dataFileSchema } from './data-file';
export { type FigureReport, figureReportSchema } from './figure-report';
export type { LightRuleBody } from './light-rule-document';
export { maySetLights } from './may-set-lights';
export { type Picture, type PictureKind, pictureKinds, pictureSchema } from './picture';
export type { DocumentFailure, Documents } from './saved-item';
export type { SavedView } from './saved-view';
export { type Snapshot, snapshotSchema } from './snapshot';
export { snapshotOf, tableOfSnapshot } from './snapshot-table';
export type { DocumentStore, StoreFailure } from './workspace-store';
