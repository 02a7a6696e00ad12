export { DataTile } from './data-tile';
export { cellText, type Figure, figureOf, figureOfSnapshot, labelOf, unitOf } from './figure';
export { FigureTile, type Picked } from './figure-tile';
export { withCounts } from './left-out';
export { lastDayOf, partUntil } from './part-period';
export { chartOfConfig } from './picture-spec';
export { problemOfError, problemOfRefusal, refusalText } from './problem-of';
export { conditionWords, type NamedField, queryWords, refusedWords } from './query-words';
export { ReportList } from './report-list';
export type { ReportedFigure } from './reported-figure';

export { RowsTable } from './rows-table';

export { sourceOf } from './source-of';
export { type SuggestedChart, suggestedCharts } from './suggested-picture';
export { type AskedFigure, useFigure } from './use-figure';
export { useReportFigure } from './use-report-figure';
