export type { KeptSummaries, KeptSummary, KeptWork } from './kept-summaries';
